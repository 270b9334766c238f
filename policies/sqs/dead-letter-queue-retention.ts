import { definePolicy } from '../../src/policy/index.js';

/** Four days. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
const DEFAULT_SECONDS = 345_600;

export default definePolicy({
  id: 'sqs/dead-letter-queue-retention',
  title: 'Dead-letter queues keep messages longer than their source',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SQS::Queue',
  check(queue, report) {
    const failed = queue.get('RedrivePolicy').get('deadLetterTargetArn').target('AWS::SQS::Queue');
    // In FIFO queues the time begins anew.
    if (!failed || queue.get('FifoQueue').is(true)) return;
    const [retention, ofSource] = [failed.get('MessageRetentionPeriod'), queue.get('MessageRetentionPeriod')];
    const [kept, before] = [retention, ofSource].map((period) => (period.exists ? period.number : DEFAULT_SECONDS));
    if (kept === undefined || before === undefined || kept >= before) return;
    report(retention, `${retention} is \`${kept}\` seconds, less than the \`${before}\` of \`${queue.address}\`: messages may be gone as soon as they arrive.`);
  },
});
