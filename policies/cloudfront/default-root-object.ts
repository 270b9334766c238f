import { definePolicy, isSameName } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/default-root-object',
  title: 'CloudFront distributions name a default root object',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.1'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    guard: ['CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED'],
    checkov: ['CKV_AWS_305'],
  },
  check(distribution, report) {
    const config = distribution.get('DistributionConfig');
    const root = config.get('DefaultRootObject');
    if (root.written !== '') return;
    const target = config.get('DefaultCacheBehavior').get('TargetOriginId');
    const origin = config.get('Origins').items.find((one) => isSameName(one.get('Id'), target));
    // A server answers `/` itself.
    if (origin?.get('CustomOriginConfig').exists || origin?.get('VpcOriginConfig').exists) return;
    report(root, `${root} is ${root.exists ? 'empty' : 'not set'}: \`/\` shows what the bucket says of itself, an error or its list of objects.`);
  },
});
