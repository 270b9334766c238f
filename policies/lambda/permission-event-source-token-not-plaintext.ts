import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/permission-event-source-token-not-plaintext',
  title: 'Lambda permission tokens are not in the code',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::Lambda::Permission',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F45'],
  },
  check(permission, report) {
    reportWrittenSecret(permission.get('EventSourceToken'), report);
  },
});
