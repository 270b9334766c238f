import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/lifecycle-policy',
  title: 'ECR repositories expire old images',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECR::Repository',
  controls: {
    'nist-800-53-r5': ['CM-2'],
    'aws-fsbp': ['ECR.3'],
  },
  check(repository, report) {
    const policy = repository.get('LifecyclePolicy').get('LifecyclePolicyText');
    if (policy.written === '') report(policy, `${policy} is not set: every image that was ever pushed is kept and paid for, with all its holes.`);
  },
});
