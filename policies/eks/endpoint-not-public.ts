import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/endpoint-not-public',
  title: 'The EKS API endpoint is private',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
    'aws-fsbp': ['EKS.1'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EKS1'],
    checkov: ['CKV_AWS_39'],
    guard: ['EKS_ENDPOINT_NO_PUBLIC_ACCESS'],
    trivy: ['AWS-0040'],
  },
  check(cluster, report) {
    // Clusters on Outposts have a private endpoint only.
    if (cluster.get('OutpostConfig').exists) return;
    const access = cluster.get('ResourcesVpcConfig').get('EndpointPublicAccess');
    if (access.is(false)) return;
    report(access, `${access} is ${access.exists ? 'not false' : "not set, and AWS's default is true"}: the cluster's API has an address on the internet.`);
  },
});
