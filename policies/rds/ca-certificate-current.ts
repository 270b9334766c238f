import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/ca-certificate-current',
  title: 'RDS instances use a current CA certificate',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'nist-800-53-r5': ['SC-17', 'SC-8'],
  },
  aliases: {
    terrascan: ['AC_AWS_0057'],
    checkov: ['CKV_AWS_211'],
  },
  parameters: { expired: ['rds-ca-2010', 'rds-ca-2015', 'rds-ca-2019'] },
  check(instance, report, { expired }) {
    const authority = instance.get('CACertificateIdentifier');
    if (authority.isOneOf(expired)) report(authority, `${authority} is \`${authority.text}\`, which has expired: clients that verify it do not connect.`);
  },
});
