import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/requires-tls',
  title: 'DocumentDB clusters require TLS',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::DocDB::DBClusterParameterGroup',
  controls: {
    'aws-fsbp': ['DocumentDB.6'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_90'],
  },
  check(group, report) {
    const tls = group.get('Parameters').get('tls');
    if (!tls.is('disabled')) return;
    const clusters = group.referrers('AWS::DocDB::DBCluster', 'DBClusterParameterGroupName');
    report(tls, `${tls} is \`disabled\`: clients connect in clear, and send passwords and documents over the network.`, clusters);
  },
});
