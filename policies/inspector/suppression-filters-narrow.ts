import { definePolicy } from '../../src/policy/index.js';

/** Criteria that say what kind of finding it is, and not which one. */
const BROAD: ReadonlySet<string> = new Set(['Severity', 'VendorSeverity', 'ResourceType', 'FindingType', 'FindingStatus', 'NetworkProtocol', 'FixAvailable']);

export default definePolicy({
  id: 'inspector/suppression-filters-narrow',
  title: 'Inspector suppression filters are narrow',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::InspectorV2::Filter',
  controls: {
    'pci-dss-4.0.1': ['11.3.1'],
    'nist-800-53-r5': ['RA-5'],
  },
  check(filter, report) {
    const criteria = filter.properties.get('FilterCriteria');
    if (!filter.get('FilterAction').is('SUPPRESS') || !criteria.keys.every((key) => BROAD.has(key))) return;
    const severities = criteria.get('Severity').items.map((severity) => severity.get('Value'));
    if (severities.length > 0 && !severities.some((severity) => severity.isOneOf(['CRITICAL', 'HIGH']))) return;
    report(criteria, `${criteria} names no vulnerability, resource or package: whole kinds of findings are hidden, also those of tomorrow.`);
  },
});
