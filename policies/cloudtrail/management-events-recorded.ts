import { definePolicy, recordsManagementEvents } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/management-events-recorded',
  title: 'CloudTrail trails record management events for reads and writes',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'cis-aws-3.0': ['3.1'],
    'aws-fsbp': ['CloudTrail.1'],
  },
  aliases: {
    regula: ['FG_R00237'],
  },
  check(trail, report) {
    const missing = (['read', 'write'] as const).filter((access) => !recordsManagementEvents(trail, access));
    if (missing.length === 0) return;
    const [advanced, basic] = [trail.get('AdvancedEventSelectors'), trail.get('EventSelectors')];
    const isForNothing = missing.length === 2 && !advanced.exists && basic.items.every((selector) => selector.get('DataResources').items.length === 0);
    const others = trail.all('AWS::CloudTrail::Trail').filter((other) => other.resource !== trail.resource);
    if (!isForNothing && missing.every((access) => others.some((other) => recordsManagementEvents(other, access)))) return;
    const selectors = advanced.exists ? advanced : basic;
    const what = missing.length === 2 ? 'no management events' : `no management events that ${missing.join('')}`;
    report(selectors, `${selectors} records ${what}: who changed what in the account stays unknown.`);
  },
});
