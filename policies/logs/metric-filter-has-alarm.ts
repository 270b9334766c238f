import { alarmsOn, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'logs/metric-filter-has-alarm',
  title: 'Metric filters feed an alarm',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Logs::MetricFilter',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.308(a)(1)(ii)(D)'],
    'nist-800-53-r5': ['SI-4'],
  },
  check(filter, report) {
    if (alarmsOn(filter).length > 0) return;
    report(filter, `${filter} counts, and no alarm watches its metric: what it looks for is seen by whoever opens the graph.`);
  },
});
