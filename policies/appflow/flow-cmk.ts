import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appflow/flow-cmk',
  title: 'AppFlow flows use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AppFlow::Flow',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_263'],
  },
  check(flow, report) {
    reportUnlessCustomerKey(flow.get('KMSArn'), 'the data while the flow moves it', report);
  },
});
