import type { Entry, Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Literal } from './build.js';
import { build, buildMap } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { inherited, own, refuse } from './expansion.js';
import { getAtt, isIntrinsic, isNoValue } from './intrinsics.js';
import { addRole } from './role.js';
import { samTags, tagList } from './tags.js';

const known: ReadonlySet<string> = new Set([
  'CapacityProviderName', 'InstanceRequirements', 'KmsKeyArn', 'OperatorRole', 'PropagateTags', 'ScalingConfig', 'Tags', 'VpcConfig',
]);

/** Expands `AWS::Serverless::CapacityProvider`: EC2 instances that Lambda manages for functions. */
export function addCapacityProvider(expansion: Expansion, resource: SamResource): void {
  const { id, keyPlace, properties } = resource;
  for (const { key, keyPlace: place } of properties.entries.values()) {
    if (!known.has(key)) refuse(`A capacity provider has no property \`${key}\`.`, place);
  }
  const vpc = properties.entries.get('VpcConfig') ?? refuse('`VpcConfig` is missing.', keyPlace);
  if (!isIntrinsic(vpc.value) && !child(vpc.value, 'SubnetIds')) refuse('`VpcConfig.SubnetIds` is missing.', vpc.value);
  const tags = samTags('lambda:createdBy', keyPlace, tagList(child(properties, 'Tags')));
  const role = properties.entries.get('OperatorRole');
  const hasRole = role !== undefined && !isNoValue(role.value);
  expansion.add({
    id,
    type: 'AWS::Lambda::CapacityProvider',
    place: keyPlace,
    properties: {
      CapacityProviderName: properties.entries.get('CapacityProviderName'),
      VpcConfig: vpc,
      InstanceRequirements: instances(expansion, properties.entries.get('InstanceRequirements')),
      CapacityProviderScalingConfig: scaling(properties.entries.get('ScalingConfig')),
      PermissionsConfig: { CapacityProviderOperatorRoleArn: hasRole ? role : getAtt(`${id}OperatorRole`, 'Arn') },
      KmsKeyArn: properties.entries.get('KmsKeyArn'),
      Tags: tags,
    },
    attributes: own(resource),
  });
  if (hasRole) return;
  addRole(expansion, {
    id: `${id}OperatorRole`,
    place: keyPlace,
    service: 'lambda.amazonaws.com',
    managedPolicies: [{ name: 'AWSLambdaManagedEC2ResourceOperator', place: keyPlace }],
    managed: [],
    inline: [],
    tags,
    attributes: inherited(resource),
  });
}

function instances(expansion: Expansion, entry: Entry | undefined): Literal {
  if (!entry || isIntrinsic(entry.value)) return entry;
  const { value } = entry;
  if (value.kind !== 'map') return refuse('`InstanceRequirements` is not a map.', value);
  const allowed = value.entries.get('AllowedTypes');
  const excluded = value.entries.get('ExcludedTypes');
  if (allowed && excluded && !isNoValue(expansion.decide(excluded.value))) refuse('`AllowedTypes` and `ExcludedTypes` exclude each other.', excluded.keyPlace);
  const requirements = { Architectures: value.entries.get('Architectures'), AllowedInstanceTypes: allowed, ExcludedInstanceTypes: excluded };
  return { ...entry, value: buildMap(requirements, value.place) };
}

function scaling(entry: Entry | undefined): Literal {
  if (!entry || isIntrinsic(entry.value)) return entry;
  const { value, keyPlace } = entry;
  if (value.kind !== 'map') return refuse('`ScalingConfig` is not a map.', value);
  const target: Node | undefined = child(value, 'AverageCPUUtilization');
  const policies = target && build([{ PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: target }], target.place);
  const config = { MaxVCpuCount: value.entries.get('MaxVCpuCount'), ScalingMode: target ? 'Manual' : 'Auto', ScalingPolicies: policies };
  return { key: 'CapacityProviderScalingConfig', keyPlace, value: buildMap(config, value.place) };
}
