import { cacheBehaviours, definePolicy, hasLogDelivery } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Distribution = ResourceNode<ResourceTypes['AWS::CloudFront::Distribution']>;
type Streaming = ResourceNode<ResourceTypes['AWS::CloudFront::StreamingDistribution']>;

function checkDistribution(distribution: Distribution, report: Report): void {
  const config = distribution.get('DistributionConfig');
  if (config.get('Enabled').is(false) || config.get('Staging').is(true)) return;
  const bucket = config.get('Logging').get('Bucket');
  if (bucket.written !== '' || hasLogDelivery(distribution)) return;
  if (cacheBehaviours(distribution).every((behaviour) => behaviour.get('RealtimeLogConfigArn').exists)) return;
  report(bucket, `${bucket} is ${bucket.exists ? 'empty' : 'not set'}: the distribution writes no access log.`);
}

function checkStreaming(distribution: Streaming, report: Report): void {
  const config = distribution.get('StreamingDistributionConfig');
  const enabled = config.get('Logging').get('Enabled');
  if (!config.get('Enabled').is(false) && !enabled.is(true)) report(enabled, `${enabled} is not true: the distribution writes no access log.`);
}

export default definePolicy({
  id: 'cloudfront/access-logs',
  title: 'CloudFront distributions write access logs',
  area: 'monitoring',
  severity: 'medium',
  resource: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::StreamingDistribution'],
  controls: {
    'aws-fsbp': ['CloudFront.5'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CFR3'],
    cfn_nag: ['W10'],
    checkov: ['CKV_AWS_86'],
    guard: ['CLOUDFRONT_ACCESSLOGS_ENABLED'],
    terrascan: ['AC_AWS_0025'],
    trivy: ['AWS-0010'],
    regula: ['FG_R00067'],
  },
  check(resource, report) {
    const distribution = resource.as('AWS::CloudFront::Distribution');
    if (distribution) checkDistribution(distribution, report);
    const streaming = resource.as('AWS::CloudFront::StreamingDistribution');
    if (streaming) checkStreaming(streaming, report);
  },
});
