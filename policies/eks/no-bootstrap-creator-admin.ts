import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/no-bootstrap-creator-admin',
  title: 'The creator of an EKS cluster does not stay its administrator',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(cluster, report) {
    const admin = cluster.get('AccessConfig').get('BootstrapClusterCreatorAdminPermissions');
    if (admin.is(false)) return;
    const state = admin.exists ? 'not false' : "not set, and AWS's default is true";
    report(admin, `${admin} is ${state}: the identity that makes the cluster stays its administrator, and no access entry in the code says so.`);
  },
});
