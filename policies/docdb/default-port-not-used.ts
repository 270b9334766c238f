import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/default-port-not-used',
  title: 'DocumentDB clusters do not listen on 27017',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::DocDB::DBCluster',
  aliases: {
    'cdk-nag': ['AwsSolutions-DOC2'],
  },
  check(cluster, report) {
    const port = cluster.get('Port');
    if (port.exists && !port.is(27017)) return;
    report(port, `${port} is ${port.exists ? '27017' : 'not set'}: the cluster listens on the default port, which scanners try first.`);
  },
});
