import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/password-policy-lowercase',
  title: 'The account password policy asks for lower-case letters',
  area: 'access',
  severity: 'low',
  resource: 'aws_iam_account_password_policy',
  controls: {
    'pci-dss-4.0.1': ['8.3.6'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    'nist-800-53-r5': ['IA-5(1)'],
    'aws-fsbp': ['IAM.7'],
  },
  aliases: {
    checkov: ['CKV_AWS_11'],
    regula: ['FG_R00022'],
    terrascan: ['AC_AWS_0134'],
    trivy: ['AWS-0058'],
  },
  partialAliases: { regula: ['FG_R00086'] },
  check(passwords, report) {
    reportUnlessOn(passwords.get('require_lowercase_characters'), 'passwords of IAM users need no lower-case letters', report);
  },
});
