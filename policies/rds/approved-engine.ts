import { definePolicy } from '../../src/policy/index.js';

/** What RDS offers. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html */
const ENGINES = [
  ...['aurora-mysql', 'aurora-postgresql', 'db2-ae', 'db2-se', 'mariadb', 'mysql', 'postgres'],
  ...['custom-oracle-ee', 'custom-oracle-ee-cdb', 'custom-oracle-se2', 'custom-oracle-se2-cdb', 'oracle-ee', 'oracle-ee-cdb', 'oracle-se2', 'oracle-se2-cdb'],
  ...['custom-sqlserver-dev', 'custom-sqlserver-ee', 'custom-sqlserver-se', 'custom-sqlserver-web'],
  ...['sqlserver-dev-ee', 'sqlserver-ee', 'sqlserver-ex', 'sqlserver-se', 'sqlserver-web'],
];

export default definePolicy({
  id: 'rds/approved-engine',
  title: 'RDS databases use an approved engine',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['CM-7'],
  },
  partialAliases: {
    regula: ['FG_R00094'],
  },
  parameters: { engines: ENGINES },
  check(resource, report, { engines }) {
    const engine = resource.properties.get('Engine');
    // Snapshots and replicas bring their engine along.
    const isOther = engine.exists && engine.satisfies('is no approved engine', (text) => !engines.includes(text.toLowerCase()));
    if (isOther) report(engine, `${engine} is \`${engine.text}\`, which is not among the approved engines.`);
  },
});
