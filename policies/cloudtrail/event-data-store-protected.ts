import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/event-data-store-protected',
  title: 'CloudTrail Lake event data stores keep termination protection, all regions and a year of data',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::EventDataStore',
  controls: {
    'pci-dss-4.0.1': ['10.5.1', '10.3.2'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-9', 'AU-11'],
  },
  parameters: { minDays: 365 },
  check(store, report, { minDays }) {
    const [protection, regions, days] = [store.get('TerminationProtectionEnabled'), store.get('MultiRegionEnabled'), store.get('RetentionPeriod')];
    if (protection.is(false)) report(protection, `${protection} is false: one call deletes the store with the history of the account.`);
    if (regions.is(false)) report(regions, `${regions} is false: what happens in other regions is not in the store.`);
    if (days.exists && !days.atLeast(minDays)) report(days, `${days} is ${String(days.number)}: events are gone before \`${minDays} days\` are over.`);
  },
});
