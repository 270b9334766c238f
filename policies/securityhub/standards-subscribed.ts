import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/standards-subscribed',
  title: 'Security Hub runs at least one standard',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SecurityHub::Hub',
  controls: {
    'pci-dss-4.0.1': ['11.3.1'],
    hipaa: ['164.308(a)(8)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['CA-7'],
    'cis-aws-3.0': ['4.16'],
  },
  check(hub, report) {
    const defaults = hub.get('EnableDefaultStandards');
    if (!defaults.is(false)) return;
    if (hub.all('AWS::SecurityHub::Standard').length > 0 || hub.all('AWS::SecurityHub::ConfigurationPolicy').length > 0) return;
    report(defaults, `${defaults} is false, and no standard is declared beside it: the hub judges nothing.`);
  },
});
