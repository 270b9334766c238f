import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** `eu-west-1`, and the zone `eu-west-1a` in it. */
const REGION = /^([a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2})(?:[a-z]|-[a-z]+-\d[a-z])?$/;

/** What is global has its home there: certificates and web ACLs of CloudFront. Terraform reaches it with a second provider. */
const HOME_OF_GLOBAL = 'us-east-1';

/** Where it says that something is made, as far as it does. */
function places({ type, properties }: { readonly type: string; readonly properties: JsonProperty }): readonly JsonProperty[] {
  switch (type) {
    case 'AWS::CloudFormation::StackSet':
      return properties.get('StackInstancesGroup').items.flatMap((group) => group.get('Regions').items);
    case 'AWS::DynamoDB::GlobalTable':
      return properties.get('Replicas').items.map((replica) => replica.get('Region'));
    case 'Nearside::Provider':
      return [properties.get('region')];
    default:
      return [properties.get('AvailabilityZone')];
  }
}

export default definePolicy({
  id: 'account/allowed-regions',
  title: 'Resources are deployed only in allowed regions',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::CloudFormation::StackSet', 'AWS::DynamoDB::GlobalTable', 'AWS::EC2::Instance', 'AWS::EC2::Subnet', 'AWS::EC2::Volume', 'Nearside::Provider'],
  controls: {
    gdpr: ['44'],
    'nist-800-53-r5': ['SC-7', 'AC-20'],
  },
  partialAliases: {
    regula: ['useast1_only'],
  },
  parameters: { regions: Array<string>() },
  check(resource, report, { regions }) {
    if (regions.length === 0) return;
    const isSecondProvider = resource.as('Nearside::Provider')?.get('alias').exists === true;
    for (const place of places(resource)) {
      const region = REGION.exec(place.written)?.[1];
      if (region === undefined || regions.includes(region) || (isSecondProvider && region === HOME_OF_GLOBAL)) continue;
      report(place, `${place} is \`${place.written}\`, which is not in one of the allowed regions.`);
    }
  },
});
