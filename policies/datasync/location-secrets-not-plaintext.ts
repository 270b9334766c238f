import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'datasync/location-secrets-not-plaintext',
  title: 'DataSync locations keep credentials out of templates',
  area: 'application',
  severity: 'high',
  resource: [
    'AWS::DataSync::LocationObjectStorage',
    'AWS::DataSync::LocationSMB',
    'AWS::DataSync::LocationFSxWindows',
    'AWS::DataSync::LocationFSxONTAP',
    'AWS::DataSync::LocationAzureBlob',
  ],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    checkov: ['CKV_AWS_295'],
  },
  check(location, report) {
    const secrets = [
      location.as('AWS::DataSync::LocationObjectStorage')?.get('SecretKey'),
      location.as('AWS::DataSync::LocationSMB')?.get('Password'),
      location.as('AWS::DataSync::LocationFSxWindows')?.get('Password'),
      location.as('AWS::DataSync::LocationFSxONTAP')?.get('Protocol').get('SMB').get('Password'),
      location.as('AWS::DataSync::LocationAzureBlob')?.get('AzureBlobSasConfiguration').get('AzureBlobSasToken'),
    ];
    for (const secret of secrets) {
      if (secret) reportWrittenSecret(secret, report);
    }
  },
});
