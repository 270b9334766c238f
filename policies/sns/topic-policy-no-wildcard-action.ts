import { definePolicy, everyServiceAction, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-policy-no-wildcard-action',
  title: 'SNS topic policies name the actions they allow',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const action = everyServiceAction(statement, 'sns');
      if (action) report(action, `${action} is \`${action.text}\`: the statement also allows to change and delete the topic.`);
    }
  },
});
