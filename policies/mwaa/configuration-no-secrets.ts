import { definePolicy, reportSecretVariable } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/configuration-no-secrets',
  title: 'MWAA configuration holds no secrets and hides itself',
  area: 'application',
  severity: 'high',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(environment, report) {
    const options = environment.get('AirflowConfigurationOptions');
    if (!options.exists) return;
    for (const name of options.keys) reportSecretVariable(name, options.get(name), "in the environment's configuration", report);
    const exposed = options.get('webserver.expose_config');
    if (exposed.matches(/^true$/i)) report(exposed, `${exposed} is true: Airflow shows its whole configuration to everybody who signs in.`);
  },
});
