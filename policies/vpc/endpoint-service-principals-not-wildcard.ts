import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/endpoint-service-principals-not-wildcard',
  title: 'Endpoint services do not allow every AWS principal',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::EC2::VPCEndpointServicePermissions',
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(permissions, report) {
    const service = permissions.get('ServiceId').target('AWS::EC2::VPCEndpointService');
    const everybody = permissions.get('AllowedPrincipals').items.find((principal) => principal.is('*'));
    // A service that is declared elsewhere may ask for acceptance.
    if (!everybody || !service || service.get('AcceptanceRequired').is(true)) return;
    report(everybody, `${everybody} is \`*\`, and the service accepts connections by itself: every AWS account can connect.`, [service]);
  },
});
