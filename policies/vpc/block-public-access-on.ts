import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/block-public-access-on',
  title: 'VPC Block Public Access is not switched off',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::EC2::VPCBlockPublicAccessOptions',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['SC-7'],
    'aws-fsbp': ['EC2.172'],
  },
  check(options, report) {
    const mode = options.get('InternetGatewayBlockMode');
    if (mode.isOneOf(['block-bidirectional', 'block-ingress'])) return;
    report(mode, `${mode} is not a mode that blocks: internet gateways of the account work as their routes say.`);
  },
});
