import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/password-policy-symbol',
  title: 'The account password policy asks for symbols',
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
    checkov: ['CKV_AWS_14'],
    regula: ['FG_R00023'],
    terrascan: ['AC_AWS_0137'],
    trivy: ['AWS-0060'],
  },
  check(passwords, report) {
    reportUnlessOn(passwords.get('require_symbols'), 'passwords of IAM users need no symbols', report);
  },
});
