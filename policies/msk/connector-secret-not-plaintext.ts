import { definePolicy, reportSecretVariable, secretAssignedIn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/connector-secret-not-plaintext',
  title: 'MSK Connect connector settings hold no plain secrets',
  area: 'application',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::KafkaConnect::Connector',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(connector, report) {
    const settings = connector.get('ConnectorConfiguration');
    if (!settings.exists) return;
    for (const name of settings.keys) {
      const value = settings.get(name);
      const assigned = name.endsWith('sasl.jaas.config') ? secretAssignedIn(value.written) : undefined;
      if (assigned === undefined) reportSecretVariable(name, value, "in the connector's configuration", report);
      else report(value, `\`${name}\` holds \`${assigned}\`: it stands in clear in the code and in the connector's configuration.`);
    }
  },
});
