import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'scheduler/target-has-dlq',
  title: 'EventBridge schedules have a dead-letter queue',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Scheduler::Schedule',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  check(schedule, report) {
    const letters = schedule.get('Target').get('DeadLetterConfig').get('Arn');
    if (!letters.exists) report(letters, `${letters} is not set: an invocation that the target does not take is dropped without a trace.`);
  },
});
