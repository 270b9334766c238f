import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/cluster-has-security-configuration',
  title: 'EMR clusters use a security configuration',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::EMR::Cluster',
  controls: {
    'nist-800-53-r5': ['CM-6', 'SC-28'],
  },
  aliases: {
    cfn_nag: ['W63'],
    checkov: ['CKV2_AWS_55'],
  },
  check(cluster, report) {
    const security = cluster.get('SecurityConfiguration');
    if (security.exists && !(security.isLiteral && security.is(''))) return;
    report(security, `${security} is not set: the cluster has no encryption but what its buckets and images bring.`);
  },
});
