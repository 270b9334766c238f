import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/rule-targets-have-dlq',
  title: 'EventBridge targets have a dead-letter queue',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Events::Rule',
  controls: {
    hipaa: ['164.308(a)(7)(i)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    'cdk-nag': ['Serverless-EventBusDLQ'],
  },
  check(rule, report) {
    for (const target of rule.get('Targets').items) {
      const letters = target.get('DeadLetterConfig').get('Arn');
      if (!letters.exists) report(letters, `${letters} is not set: events that the target does not take are dropped after a day.`);
    }
  },
});
