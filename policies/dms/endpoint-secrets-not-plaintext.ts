import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

/** A password among the attributes of a connection. What only the deployment knows is one character U+E000. */
const PASSWORD_ATTRIBUTE = /(^|[;\s])[a-z_]*password\s*=\s*[^;\s{\uE000]/i;

export default definePolicy({
  id: 'dms/endpoint-secrets-not-plaintext',
  title: 'DMS endpoints keep passwords out of the code',
  area: 'application',
  severity: 'high',
  resource: 'AWS::DMS::Endpoint',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F37', 'F55'],
    guard: ['DMS_NO_PLAINTEXT_PASSWORD', 'DMS_USES_SECURE_PARAMETER', 'DMS_USES_SECURE_SERVICE'],
  },
  check(endpoint, report) {
    const [sqlServer, mysql, oracle] = [endpoint.get('MicrosoftSqlServerSettings'), endpoint.get('GcpMySQLSettings'), endpoint.get('OracleSettings')];
    const kafka = endpoint.get('KafkaSettings');
    const passwords = [
      endpoint.get('Password'), sqlServer.get('Password'), mysql.get('Password'), oracle.get('AsmPassword'), oracle.get('SecurityDbEncryption'),
      endpoint.get('MongoDbSettings').get('Password'), endpoint.get('RedisSettings').get('AuthPassword'),
      kafka.get('SaslPassword'), kafka.get('SslClientKeyPassword'),
    ];
    for (const password of passwords) reportWrittenSecret(password, report);
    const attributes = endpoint.get('ExtraConnectionAttributes');
    if (PASSWORD_ATTRIBUTE.test(attributes.written)) report(attributes, `${attributes} holds a password in plain text: whoever can read the code knows it.`);
  },
});
