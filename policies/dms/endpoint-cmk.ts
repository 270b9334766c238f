import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dms/endpoint-cmk',
  title: 'DMS endpoints encrypt connection data with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::DMS::Endpoint',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_296', 'CKV_AWS_298'],
  },
  check(endpoint, report) {
    const ofS3 = endpoint.get('EngineName').is('s3');
    if (ofS3 && namesCustomerKey(endpoint.get('S3Settings').get('ServerSideEncryptionKmsKeyId'))) return;
    reportUnlessCustomerKey(endpoint.get('KmsKeyId'), 'the passwords and settings of the connection', report);
  },
});
