import { definePolicy, everyServiceAction, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-policy-no-wildcard-action',
  title: 'SQS queue policies name the actions they allow',
  area: 'access',
  severity: 'medium',
  resource: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['F20'],
    checkov: ['CKV_AWS_72'],
    guard: ['SQS_QUEUEPOLICY_NO_WILDCARD_ACTION'],
    trivy: ['AWS-0097'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const action = everyServiceAction(statement, 'sqs');
      if (action) report(action, `${action} is \`${action.text}\`: the statement also allows to change, purge and delete the queue.`);
    }
  },
});
