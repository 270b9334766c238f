import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/custom-database-name',
  title: 'Redshift clusters do not use the default database name',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Redshift::Cluster',
  aliases: {
    checkov: ['CKV_AWS_320'],
  },
  check(cluster, report) {
    const name = cluster.get('DBName');
    if (cluster.get('SnapshotIdentifier').exists || (name.exists && !name.is('dev'))) return;
    report(name, `${name} is ${name.exists ? '`dev`' : 'not set'}: the first database has the name that anybody tries.`);
  },
});
