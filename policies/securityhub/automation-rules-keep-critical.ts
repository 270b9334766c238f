import { definePolicy } from '../../src/policy/index.js';

/** Criteria that say how grave or how old a finding is, and not which one. */
const BROAD: ReadonlySet<string> = new Set([
  'SeverityLabel', 'RecordState', 'WorkflowStatus', 'VerificationState', 'Confidence', 'Criticality', 'ComplianceStatus', 'Type',
  'FirstObservedAt', 'LastObservedAt', 'CreatedAt', 'UpdatedAt',
]);

export default definePolicy({
  id: 'securityhub/automation-rules-keep-critical',
  title: 'Security Hub automation rules do not silence critical findings',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SecurityHub::AutomationRule',
  controls: {
    'nist-800-53-r5': ['SI-4'],
  },
  check(automation, report) {
    const criteria = automation.properties.get('Criteria');
    const silences = automation.get('Actions').items.map((action) => action.get('FindingFieldsUpdate')).some((update) =>
      update.get('Workflow').get('Status').is('SUPPRESSED') || update.get('Severity').get('Label').is('INFORMATIONAL'));
    if (!silences || automation.get('RuleStatus').is('DISABLED') || !criteria.keys.every((key) => BROAD.has(key))) return;
    const severities = criteria.get('SeverityLabel').items.map((severity) => severity.get('Value'));
    if (severities.length > 0 && !severities.some((severity) => severity.isOneOf(['CRITICAL', 'HIGH']))) return;
    report(criteria, `${criteria} names no resource, account, control or product: grave findings of every kind are silenced, also those of tomorrow.`);
  },
});
