import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/cluster-logs',
  title: 'EMR clusters archive their logs to S3',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::EMR::Cluster',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EMR2'],
  },
  check(cluster, report) {
    const place = cluster.get('LogUri');
    if (place.exists && !(place.isLiteral && place.is(''))) return;
    report(place, `${place} is not set: the logs of steps and nodes vanish with the cluster.`);
  },
});
