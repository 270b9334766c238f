import { cacheBehaviours, definePolicy } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes, ScalarProperty } from '../../src/policy/index.js';

type Distribution = ResourceNode<ResourceTypes['AWS::CloudFront::Distribution']>;

/** Whether viewers may reach an origin over HTTP: by a behaviour that names it, or that names something not known to be another origin. */
function servesHttp(distribution: Distribution, id: ScalarProperty<string>): boolean {
  const groups = distribution.get('DistributionConfig').get('OriginGroups').exists;
  return cacheBehaviours(distribution).some((behaviour) => {
    const target = behaviour.get('TargetOriginId');
    const isOther = !groups && id.isLiteral && target.isLiteral && !target.is(id.text);
    return !isOther && !behaviour.get('ViewerProtocolPolicy').isOneOf(['https-only', 'redirect-to-https']);
  });
}

function checkDistribution(distribution: Distribution, report: Report): void {
  for (const origin of distribution.get('DistributionConfig').get('Origins').items) {
    const custom = origin.get('CustomOriginConfig');
    const policy = custom.get('OriginProtocolPolicy');
    if (!custom.exists || policy.is('https-only')) continue;
    if (!policy.is('match-viewer')) report(policy, `${policy} is not \`https-only\`: CloudFront reaches the origin in clear.`);
    else if (servesHttp(distribution, origin.get('Id'))) report(policy, `${policy} is \`match-viewer\`, and viewers may use HTTP: so does CloudFront then.`);
  }
}

export default definePolicy({
  id: 'cloudfront/origin-https',
  title: 'CloudFront reaches custom origins over HTTPS only',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::VpcOrigin'],
  controls: {
    'aws-fsbp': ['CloudFront.9'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    regula: ['FG_R00010'],
    'cdk-nag': ['AwsSolutions-CFR5'],
  },
  partialAliases: { checkov: ['CKV2_AWS_72'] },
  check(resource, report) {
    const distribution = resource.as('AWS::CloudFront::Distribution');
    if (distribution) checkDistribution(distribution, report);
    const policy = resource.as('AWS::CloudFront::VpcOrigin')?.get('VpcOriginEndpointConfig').get('OriginProtocolPolicy');
    if (policy?.is('http-only')) report(policy, `${policy} is \`http-only\`: CloudFront reaches the origin in clear.`);
  },
});
