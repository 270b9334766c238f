import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html */
const ADMINISTRATORS = ['AmazonEKSClusterAdminPolicy', 'AmazonEKSAdminPolicy'].map((name) => `cluster-access-policy/${name}`);

export default definePolicy({
  id: 'eks/access-entry-not-cluster-admin',
  title: 'EKS access entries do not hand out cluster administration',
  area: 'access',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::EKS::AccessEntry',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(entry, report) {
    for (const { policy, scope } of entry.get('AccessPolicies').items.map((item) => ({ policy: item.get('PolicyArn'), scope: item.get('AccessScope') }))) {
      if (!scope.get('Type').is('cluster') || !ADMINISTRATORS.some((name) => policy.endsWith(name))) continue;
      report(policy, `${policy} makes the principal an administrator of the whole cluster.`);
    }
  },
});
