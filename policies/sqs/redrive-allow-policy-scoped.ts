import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/redrive-allow-policy-scoped',
  title: 'Dead-letter queues say which queues may use them',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::SQS::Queue',
  check(queue, report) {
    const permission = queue.get('RedriveAllowPolicy').get('redrivePermission');
    if (permission.isOneOf(['byQueue', 'denyAll'])) return;
    const sources = queue.candidates('AWS::SQS::Queue', 'RedrivePolicy');
    if (!sources.some((source) => source.get('RedrivePolicy').get('deadLetterTargetArn').target('AWS::SQS::Queue')?.resource === queue.resource)) return;
    const state = permission.exists ? '`allowAll`' : "not set, and AWS's default is `allowAll`";
    report(permission, `${permission} is ${state}: every queue of the account can move messages here.`);
  },
});
