import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'gamelift/fleet-tls-certificate',
  title: 'GameLift fleets generate a TLS certificate',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::GameLift::Fleet',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(fleet, report) {
    const type = fleet.get('CertificateConfiguration').get('CertificateType');
    reportUnlessOneOf(type, ['GENERATED'], '`DISABLED`', 'servers have no certificate by which clients know them', report);
  },
});
