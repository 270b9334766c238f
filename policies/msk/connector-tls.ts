import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/connector-tls',
  title: 'MSK Connect connectors use TLS to the cluster',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::KafkaConnect::Connector',
  controls: {
    'aws-fsbp': ['MSK.3'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(connector, report) {
    const type = connector.get('KafkaClusterEncryptionInTransit').get('EncryptionType');
    if (type.is('TLS')) return;
    report(type, `${type} ${type.exists ? 'is not `TLS`' : 'is not set, and the default is clear text'}: records go to the brokers in clear.`);
  },
});
