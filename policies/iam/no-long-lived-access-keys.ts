import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-long-lived-access-keys',
  title: 'Templates make no active access keys',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IAM::AccessKey',
  controls: {
    'pci-dss-4.0.1': ['8.6.1'],
    'nist-800-53-r5': ['IA-5', 'AC-2'],
    'cis-aws-3.0': ['1.14'],
  },
  aliases: {
    terrascan: ['AC_AWS_0133'],
  },
  check(key, report) {
    if (key.get('Status').is('Inactive')) return;
    report(key, `\`${key.address}\` is an access key: it never expires, and its secret stands in the state of the deployment.`);
  },
});
