import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/repository-policy-defined',
  title: 'ECR repositories carry a repository policy',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ECR::Repository',
  aliases: {
    terrascan: ['AC_AWS_0462'],
  },
  check(repository, report) {
    const policy = repository.get('RepositoryPolicyText');
    if (!policy.exists) report(policy, `${policy} is not set: only the IAM policies of the account say who pulls and pushes.`);
  },
});
