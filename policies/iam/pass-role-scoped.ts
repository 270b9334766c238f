import { coversEvery, definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/pass-role-scoped',
  title: 'iam:PassRole is limited to named roles',
  area: 'access',
  severity: 'high',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    cfn_nag: ['F38', 'F39', 'F40'],
    guard: ['IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE'],
  },
  partialAliases: { guard: ['IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE'], 'cdk-nag': ['AwsSolutions-IAM5'], trivy: ['AWS-0342'] },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      if (!statement.allows || !statement.actionMatching('iam:PassRole')) continue;
      const all = statement.everyResource;
      for (const roles of all ? [all] : statement.resources.filter((pattern) => coversEvery(pattern, ['role']))) {
        report(roles, `${roles} covers every role: whoever has this policy can hand any of them to a service, also more powerful ones.`);
      }
    }
  },
});
