import { definePolicy, recordsManagementEvents } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/insights-enabled',
  title: 'CloudTrail trails record Insights events',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'nist-800-53-r5': ['SI-4'],
  },
  check(trail, report) {
    const insights = trail.get('InsightSelectors');
    if (!recordsManagementEvents(trail) || insights.items.some((selector) => selector.get('InsightType').is('ApiCallRateInsight'))) return;
    const state = insights.exists ? 'does not name `ApiCallRateInsight`' : 'is not set';
    report(insights, `${insights} ${state}: a sudden flood of calls is an entry among thousands.`);
  },
});
