import { definePolicy, isClusterMember } from '../../src/policy/index.js';

/** By what the engine's name begins with. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html */
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['aurora-mysql', 3306], ['aurora-postgresql', 5432], ['db2', 50_000], ['mariadb', 3306], ['mysql', 3306],
  ['oracle', 1521], ['postgres', 5432], ['sqlserver', 1433],
]);

export default definePolicy({
  id: 'rds/default-port-not-used',
  title: 'RDS databases do not listen on the engine default port',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'aws-fsbp': ['RDS.23'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RDS11'],
  },
  check(database, report) {
    const instance = database.as('AWS::RDS::DBInstance');
    if (instance && isClusterMember(instance)) return;
    const [port, engine] = [database.properties.get('Port'), database.properties.get('Engine')];
    for (const [name, number] of DEFAULT_PORTS) {
      if (!engine.startsWith(name) || (port.exists && !port.is(number))) continue;
      report(port, `${port} is ${port.exists ? String(number) : 'not set'}: the database listens on the default port, which scanners try first.`);
    }
  },
});
