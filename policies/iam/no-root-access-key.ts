import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-root-access-key',
  title: 'The root user has no access key',
  area: 'access',
  severity: 'critical',
  resource: 'AWS::IAM::AccessKey',
  controls: {
    'pci-dss-4.0.1': ['8.2.2'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-2', 'AC-6'],
    'cis-aws-3.0': ['1.4'],
    'aws-fsbp': ['IAM.4'],
  },
  aliases: {
    checkov: ['CKV_AWS_348'],
    terrascan: ['AC_AWS_0132'],
    trivy: ['AWS-0141'],
  },
  check(key, report) {
    const name = key.get('UserName');
    const user = name.target('AWS::IAM::User');
    const isRoot = name.is('root') || user?.get('UserName').is('root') === true;
    if (!isRoot || key.get('Status').is('Inactive')) return;
    report(name, `${name} is \`root\`: the access key is made for whoever is taken for the root user, and works for as long as it is active.`);
  },
});
