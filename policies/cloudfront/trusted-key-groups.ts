import { cacheBehaviours, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/trusted-key-groups',
  title: 'CloudFront signed URLs use key groups, not account key pairs',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.17'],
    'nist-800-53-r5': ['SC-12'],
  },
  check(distribution, report) {
    for (const behaviour of cacheBehaviours(distribution)) {
      const signers = behaviour.get('TrustedSigners');
      if (signers.items.length > 0) report(signers, `${signers} names accounts: their key pairs are made by the root user, one pair for all distributions.`);
    }
  },
});
