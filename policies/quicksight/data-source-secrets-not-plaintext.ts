import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'quicksight/data-source-secrets-not-plaintext',
  title: 'QuickSight data sources keep credentials out of templates',
  area: 'application',
  severity: 'high',
  resource: 'AWS::QuickSight::DataSource',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(source, report) {
    const credentials = source.get('Credentials');
    const keyPair = credentials.get('KeyPairCredentials');
    for (const secret of [credentials.get('CredentialPair').get('Password'), keyPair.get('PrivateKey'), keyPair.get('PrivateKeyPassphrase')]) {
      reportWrittenSecret(secret, report);
    }
  },
});
