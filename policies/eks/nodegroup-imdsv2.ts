import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/nodegroup-imdsv2',
  title: 'EKS nodes require IMDSv2 with a hop limit of one',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EKS::Nodegroup',
  controls: {
    'nist-800-53-r5': ['AC-3', 'CM-6'],
  },
  check(nodes, report) {
    const named = nodes.get('LaunchTemplate');
    const template = named.get('Id').target('AWS::EC2::LaunchTemplate') ?? named.get('Name').target('AWS::EC2::LaunchTemplate');
    if (!template) return;
    const options = template.get('LaunchTemplateData').get('MetadataOptions');
    const [tokens, hops] = [options.get('HttpTokens'), options.get('HttpPutResponseHopLimit')];
    if (!tokens.is('required')) {
      report(tokens, `${tokens} is not \`required\`: a pod that can be made to fetch a URL gives away the credentials of its node.`, [nodes]);
    } else if (hops.atLeast(2)) {
      report(hops, `${hops} is more than 1: pods reach the metadata service, and with it the credentials of their node.`, [nodes]);
    }
  },
});
