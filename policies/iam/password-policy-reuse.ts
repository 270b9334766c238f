import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/password-policy-reuse',
  title: 'The account password policy refuses earlier passwords',
  area: 'access',
  severity: 'low',
  resource: 'aws_iam_account_password_policy',
  controls: {
    'pci-dss-4.0.1': ['8.3.7'],
    'nist-800-53-r5': ['IA-5(1)'],
    'cis-aws-3.0': ['1.9'],
  },
  aliases: {
    checkov: ['CKV_AWS_13'],
    regula: ['FG_R00002'],
    terrascan: ['AC_AWS_0472'],
  },
  partialAliases: { regula: ['FG_R00088'], trivy: ['AWS-0056'] },
  parameters: { minRemembered: 24 },
  check(passwords, report, { minRemembered }) {
    const remembered = passwords.get('password_reuse_prevention');
    if (remembered.atLeast(minRemembered)) return;
    report(remembered, `${remembered} ${remembered.exists ? `is less than ${minRemembered}` : 'is not set'}: users can go back to earlier passwords.`);
  },
});
