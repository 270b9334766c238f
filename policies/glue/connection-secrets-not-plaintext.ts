import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/glue/latest/webapi/API_Connection.html */
const PASSWORDS = [
  'PASSWORD',
  'KAFKA_SASL_SCRAM_PASSWORD',
  'KAFKA_SASL_PLAIN_PASSWORD',
  'KAFKA_CLIENT_KEYSTORE_PASSWORD',
  'KAFKA_CLIENT_KEY_PASSWORD',
];

export default definePolicy({
  id: 'glue/connection-secrets-not-plaintext',
  title: 'Glue connections keep passwords out of templates',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Glue::Connection',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(connection, report) {
    const input = connection.get('ConnectionInput');
    for (const name of PASSWORDS) reportWrittenSecret(input.get('ConnectionProperties').get(name), report);
    reportWrittenSecret(input.get('AuthenticationConfiguration').get('BasicAuthenticationCredentials').get('Password'), report);
  },
});
