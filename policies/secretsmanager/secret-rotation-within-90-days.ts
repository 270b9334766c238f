import { definePolicy, longestGap } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secretsmanager/secret-rotation-within-90-days',
  title: 'Secret rotation runs at least every 90 days',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SecretsManager::RotationSchedule',
  controls: {
    'pci-dss-4.0.1': ['8.6.3'],
    'nist-800-53-r5': ['IA-5(1)'],
    'aws-fsbp': ['SecretsManager.4'],
  },
  aliases: {
    checkov: ['CKV_AWS_304'],
  },
  parameters: { maxDays: 90 },
  check(schedule, report, { maxDays }) {
    const rules = schedule.get('RotationRules');
    const [days, expression] = [rules.get('AutomaticallyAfterDays'), rules.get('ScheduleExpression')];
    if (expression.exists) {
      if (!expression.satisfies(`leaves more than ${maxDays} days`, (text) => (longestGap(text) ?? 0) > maxDays)) return;
      report(expression, `${expression} leaves more than ${maxDays} days between two rotations: a secret that leaked stays valid for as long.`);
    } else if (!days.exists) {
      report(rules, `${rules} has no interval: the secret is not rotated by itself.`);
    } else if (!days.atMost(maxDays)) {
      report(days, `${days} is more than ${maxDays}: a secret that leaked stays valid for as long.`);
    }
  },
});
