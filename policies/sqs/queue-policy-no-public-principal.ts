import { definePolicy, openPrincipal, resourceStatements } from '../../src/policy/index.js';
import type { ResourceHandle } from '../../src/policy/index.js';

/** The queues that the policy is about, as far as they are declared. */
function queuesOf(resource: ResourceHandle): readonly ResourceHandle[] {
  const queues = resource.as('AWS::SQS::QueuePolicy')?.get('Queues').items ?? [];
  return queues.flatMap((queue) => queue.target('AWS::SQS::Queue') ?? []);
}

export default definePolicy({
  id: 'sqs/queue-policy-no-public-principal',
  title: 'SQS queue policies do not open the queue to everyone',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'aws-fsbp': ['SQS.3'],
  },
  aliases: {
    cfn_nag: ['F21'],
    checkov: ['CKV_AWS_168', 'CKV_AWS_387'],
    guard: ['SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL'],
    regula: ['FG_R00049'],
    terrascan: ['AC_AWS_0365'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const who = openPrincipal(statement);
      if (who) report(who, `${who} is \`*\`, and no condition leaves known callers only: the statement opens the queue to everybody.`, queuesOf(policy));
    }
  },
});
