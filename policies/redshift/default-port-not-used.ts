import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/default-port-not-used',
  title: 'Redshift clusters do not listen on 5439',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Redshift::Cluster',
  aliases: {
    'cdk-nag': ['AwsSolutions-RS4'],
  },
  check(cluster, report) {
    const port = cluster.get('Port');
    if (port.exists && !port.is(5439)) return;
    report(port, `${port} is ${port.exists ? '5439' : "not set, and AWS's default is 5439"}: the first port that a scan for Redshift tries.`);
  },
});
