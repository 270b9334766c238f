import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/knowledge-base-source-cmk',
  title: 'Bedrock knowledge base ingestion uses a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Bedrock::DataSource',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(source, report) {
    reportUnlessCustomerKey(source.get('ServerSideEncryptionConfiguration').get('KmsKeyArn'), 'documents while they are taken in', report);
  },
});
