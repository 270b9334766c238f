import { attachedPolicies, definePolicy, groupStatements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

const KEYS: ReadonlySet<string> = new Set(['aws:multifactorauthpresent', 'aws:multifactorauthage']);

function asksForMfa({ conditions }: Statement): boolean {
  return conditions.some(({ key }) => KEYS.has(key.toLowerCase()));
}

export default definePolicy({
  id: 'iam/group-mfa-enforced',
  title: 'IAM groups enforce MFA',
  area: 'access',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::IAM::Group',
  controls: {
    'pci-dss-4.0.1': ['8.4.2'],
    hipaa: ['164.312(d)'],
    'nist-800-53-r5': ['IA-2(1)'],
  },
  aliases: {
    trivy: ['AWS-0123'],
  },
  check(group, report) {
    if (group.resource.isFragment || groupStatements(group).some(asksForMfa)) return;
    // Of a policy that is kept elsewhere nobody knows; none of AWS's asks for MFA.
    if (attachedPolicies(group).some((arn) => !arn.includes(':aws:policy/') && !arn.target('AWS::IAM::ManagedPolicy'))) return;
    report(group, `No policy of \`${group.address}\` asks for \`aws:MultiFactorAuthPresent\`: a password alone, or a key, is enough for its permissions.`);
  },
});
