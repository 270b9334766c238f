import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/password-policy-expiry',
  title: 'The account password policy expires passwords',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'aws_iam_account_password_policy',
  controls: {
    'pci-dss-4.0.1': ['8.3.9'],
  },
  aliases: {
    checkov: ['CKV_AWS_9'],
    regula: ['FG_R00003'],
    terrascan: ['AC_AWS_0138'],
    trivy: ['AWS-0062'],
  },
  parameters: { maxAgeDays: 90 },
  check(passwords, report, { maxAgeDays }) {
    const age = passwords.get('max_password_age');
    if (!age.exists || age.is(0)) report(age, `${age} is ${age.exists ? '0' : 'not set'}: passwords never expire.`);
    else if (!age.atMost(maxAgeDays)) report(age, `${age} is more than ${maxAgeDays}: a password that leaked stays valid for as long.`);
  },
});
