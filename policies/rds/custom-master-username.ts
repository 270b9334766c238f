import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/custom-master-username',
  title: 'RDS master users do not have the default name',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'aws-fsbp': ['RDS.24', 'RDS.25'],
    'pci-dss-4.0.1': ['2.2.2'],
    'nist-800-53-r5': ['CM-6'],
  },
  parameters: { names: ['admin', 'administrator', 'postgres', 'root', 'sa'] },
  check(database, report, { names }) {
    const name = database.properties.get('MasterUsername');
    if (name.isOneOf(names)) report(name, `${name} is \`${name.text}\`: whoever guesses passwords tries this name first.`);
  },
});
