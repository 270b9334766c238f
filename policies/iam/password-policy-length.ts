import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/password-policy-length',
  title: 'The account password policy asks for long passwords',
  area: 'access',
  severity: 'medium',
  resource: 'aws_iam_account_password_policy',
  controls: {
    'pci-dss-4.0.1': ['8.3.6'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    'nist-800-53-r5': ['IA-5(1)'],
    'aws-fsbp': ['IAM.7'],
    'cis-aws-3.0': ['1.8'],
  },
  aliases: {
    checkov: ['CKV_AWS_10'],
    regula: ['FG_R00025', 'iam_password_length'],
    terrascan: ['AC_AWS_0141', 'AC_AWS_0142'],
    trivy: ['AWS-0063'],
  },
  partialAliases: { regula: ['FG_R00086'] },
  parameters: { minLength: 14 },
  check(passwords, report, { minLength }) {
    const length = passwords.get('minimum_password_length');
    if (length.atLeast(minLength)) return;
    report(length, `${length} ${length.exists ? `is less than ${minLength}` : 'is not set, and the provider\'s default is 6'}: short passwords are guessed.`);
  },
});
