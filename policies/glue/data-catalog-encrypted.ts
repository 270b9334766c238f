import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/glue/latest/webapi/API_EncryptionAtRest.html */
const ENCRYPTED = ['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'];

export default definePolicy({
  id: 'glue/data-catalog-encrypted',
  title: 'The Glue Data Catalog encrypts metadata and connection passwords',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::Glue::DataCatalogEncryptionSettings',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_94'],
  },
  check(catalog, report) {
    const settings = catalog.get('DataCatalogEncryptionSettings');
    const mode = settings.get('EncryptionAtRest').get('CatalogEncryptionMode');
    if (!mode.isOneOf(ENCRYPTED)) report(mode, `${mode} is ${mode.exists ? 'not `SSE-KMS`' : 'not set'}: the metadata of tables is stored in clear.`);
    const passwords = settings.get('ConnectionPasswordEncryption').get('ReturnConnectionPasswordEncrypted');
    if (!passwords.is(true)) report(passwords, `${passwords} is not true: whoever may read connections sees their passwords.`);
  },
});
