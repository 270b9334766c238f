import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/not-public',
  title: 'MSK brokers are not reachable from the internet',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'aws-fsbp': ['MSK.4'],
    'pci-dss-4.0.1': ['1.4.2', '1.4.4'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_291'],
  },
  check(cluster, report) {
    const type = cluster.get('BrokerNodeGroupInfo').get('ConnectivityInfo').get('PublicAccess').get('Type');
    if (type.is('SERVICE_PROVIDED_EIPS')) report(type, `${type} gives the brokers public addresses: the whole internet can try to sign in.`);
  },
});
