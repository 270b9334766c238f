import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/in-cluster-tls',
  title: 'MSK brokers talk to each other over TLS',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'aws-fsbp': ['MSK.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-MSK3'],
    checkov: ['CKV_AWS_81'],
  },
  check(cluster, report) {
    const inside = cluster.get('EncryptionInfo').get('EncryptionInTransit').get('InCluster');
    if (inside.is(false)) report(inside, `${inside} is false: brokers copy records to each other in clear.`);
  },
});
