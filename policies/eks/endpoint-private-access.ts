import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/endpoint-private-access',
  title: 'Nodes reach the EKS API inside the VPC',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  check(cluster, report) {
    const access = cluster.get('ResourcesVpcConfig').get('EndpointPrivateAccess');
    reportUnlessOn(access, "nodes reach the cluster's API by way of its public address", report);
  },
});
