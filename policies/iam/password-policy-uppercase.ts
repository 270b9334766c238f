import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/password-policy-uppercase',
  title: 'The account password policy asks for upper-case letters',
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
    checkov: ['CKV_AWS_15'],
    regula: ['FG_R00021'],
    terrascan: ['AC_AWS_0135'],
    trivy: ['AWS-0061'],
  },
  check(passwords, report) {
    reportUnlessOn(passwords.get('require_uppercase_characters'), 'passwords of IAM users need no upper-case letters', report);
  },
});
