import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appflow/connector-profile-cmk',
  title: 'AppFlow connector profiles use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AppFlow::ConnectorProfile',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_264'],
  },
  check(profile, report) {
    reportUnlessCustomerKey(profile.get('KMSArn'), 'the credentials in the profile', report);
  },
});
