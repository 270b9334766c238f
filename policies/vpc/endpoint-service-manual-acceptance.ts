import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/endpoint-service-manual-acceptance',
  title: 'Endpoint services require acceptance of connections',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::EC2::VPCEndpointService',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '7.2.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_123'],
  },
  check(service, report) {
    const acceptance = service.get('AcceptanceRequired');
    if (acceptance.is(true)) return;
    const what = acceptance.exists ? `${acceptance} is not true` : `${acceptance} is not set, and AWS documents no default`;
    report(acceptance, `${what}: principals with permission connect without anybody accepting it.`);
  },
});
