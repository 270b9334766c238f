import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-dead-letter',
  title: 'SQS queues have a dead-letter queue',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SQS::Queue',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'],
  },
  check(queue, report) {
    const redrive = queue.get('RedrivePolicy');
    if (redrive.get('deadLetterTargetArn').exists || queue.get('RedriveAllowPolicy').exists || queue.resource.isFragment) return;
    const users = [
      ...queue.candidates('AWS::Lambda::Function', 'DeadLetterConfig'),
      ...queue.candidates('AWS::Lambda::EventInvokeConfig', 'DestinationConfig'),
      ...queue.candidates('AWS::Lambda::EventSourceMapping', 'DestinationConfig'),
      ...queue.candidates('AWS::SNS::Subscription', 'RedrivePolicy'),
      ...queue.candidates('AWS::Events::EventBus', 'DeadLetterConfig'),
      ...queue.candidates('AWS::Pipes::Pipe', 'SourceParameters'),
      ...queue.candidates('AWS::SQS::Queue', 'RedrivePolicy'),
    ];
    const letters = [
      ...queue.candidates('AWS::Events::Rule', 'Targets').flatMap((rule) => rule.get('Targets').items.map((target) => target.get('DeadLetterConfig'))),
      ...queue.candidates('AWS::Scheduler::Schedule', 'Target').map((schedule) => schedule.get('Target').get('DeadLetterConfig')),
    ];
    if (users.length > 0 || letters.some((letter) => letter.get('Arn').target('AWS::SQS::Queue')?.resource === queue.resource)) return;
    report(redrive, `${redrive} is not set: a message that cannot be processed comes back until it is too old, and is lost then.`);
  },
});
