import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/access-entries',
  title: 'EKS manages access with access entries',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'nist-800-53-r5': ['AC-2', 'AC-3'],
  },
  check(cluster, report) {
    const mode = cluster.get('AccessConfig').get('AuthenticationMode');
    if (mode.isOneOf(['API', 'API_AND_CONFIG_MAP'])) return;
    const state = mode.exists ? 'not `API`' : "not set, and AWS's default is `CONFIG_MAP`";
    report(mode, `${mode} is ${state}: who may do what in the cluster stands in a ConfigMap, out of sight of IAM and CloudTrail.`);
  },
});
