import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/client-tls',
  title: 'MSK clusters accept only TLS from clients',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-MSK2'],
    checkov: ['CKV_AWS_81'],
    trivy: ['AWS-0073'],
  },
  check(cluster, report) {
    const clients = cluster.get('EncryptionInfo').get('EncryptionInTransit').get('ClientBroker');
    if (clients.isOneOf(['PLAINTEXT', 'TLS_PLAINTEXT'])) report(clients, `${clients} lets clients connect without TLS: records can be read on the way.`);
  },
});
