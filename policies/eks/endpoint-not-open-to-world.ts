import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/endpoint-not-open-to-world',
  title: 'The public EKS API endpoint is limited to known addresses',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::EKS::Cluster',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.4'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
  },
  aliases: {
    checkov: ['CKV_AWS_38'],
    trivy: ['AWS-0041'],
  },
  check(cluster, report) {
    const network = cluster.get('ResourcesVpcConfig');
    if (network.get('EndpointPublicAccess').is(false)) return;
    const blocks = network.get('PublicAccessCidrs');
    if (blocks.items.length === 0) {
      report(blocks, `${blocks} is not set, and AWS's default is \`0.0.0.0/0\`: the whole internet can talk to the API of the cluster.`);
      return;
    }
    const open = blocks.items.find((block) => block.satisfies('is the internet', isInternet));
    if (open) report(open, `${open} is \`${open.text}\`: the whole internet can talk to the API of the cluster.`);
  },
});
