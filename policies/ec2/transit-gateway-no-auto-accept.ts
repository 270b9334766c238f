import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/transit-gateway-no-auto-accept',
  title: 'Transit gateways do not accept attachments automatically',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::EC2::TransitGateway',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'aws-fsbp': ['EC2.23'],
  },
  aliases: {
    checkov: ['CKV_AWS_331'],
  },
  check(gateway, report) {
    const accepts = gateway.get('AutoAcceptSharedAttachments');
    if (accepts.is('enable')) report(accepts, `${accepts} is \`enable\`: accounts that the gateway is shared with connect their networks without being asked.`);
  },
});
