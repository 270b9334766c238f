import { definePolicy, everybody, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/key-policy-no-public-principal',
  title: 'KMS key policies do not grant everyone',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '3.7.6'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'aws-fsbp': ['KMS.5'],
  },
  aliases: {
    cfn_nag: ['F76'],
    checkov: ['CKV_AWS_33'],
    guard: ['KMS_NO_WILDCARD_PRINCIPAL'],
    regula: ['FG_R00252'],
    terrascan: ['AC_AWS_0162', 'AC_AWS_0482'],
  },
  check(key, report) {
    for (const statement of statements(key.properties.get('KeyPolicy'))) {
      const who = everybody(statement);
      if (who) report(who, `${who} ${who.is('*') ? 'is `*`' : 'leaves out only those that it lists'}: the statement lets everybody use the key.`);
    }
  },
});
