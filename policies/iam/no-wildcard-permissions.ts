import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-wildcard-permissions',
  title: 'IAM policies contain no wildcard at all',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-IAM5'],
    trivy: ['AWS-0057'],
  },
  partialAliases: {
    trivy: ['AWS-0114', 'AWS-0120'],
  },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      if (!statement.allows) continue;
      for (const part of [...statement.actions, ...statement.resources]) {
        if (part.includes('*')) report(part, `${part} has a wildcard: it also covers what AWS, or somebody else, adds later.`);
      }
    }
  },
});
