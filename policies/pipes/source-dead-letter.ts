import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html */
const KINESIS = /^arn:[^:]*:kinesis:/;
const DYNAMODB = /^arn:[^:]*:dynamodb:/;

export default definePolicy({
  id: 'pipes/source-dead-letter',
  title: 'EventBridge pipes keep records they cannot deliver',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Pipes::Pipe',
  controls: {
    'nist-800-53-r5': ['SI-17'],
  },
  check(pipe, report) {
    const [source, parameters] = [pipe.get('Source'), pipe.get('SourceParameters')];
    const [kinesis, dynamodb] = [parameters.get('KinesisStreamParameters'), parameters.get('DynamoDBStreamParameters')];
    const isKinesis = kinesis.exists || source.target('AWS::Kinesis::Stream') !== undefined || (source.isLiteral && source.matches(KINESIS));
    const isTable = dynamodb.exists || source.target('AWS::DynamoDB::Table') !== undefined || (source.isLiteral && source.matches(DYNAMODB));
    if (!isKinesis && !isTable) return;
    const letters = (isKinesis ? kinesis.get('DeadLetterConfig') : dynamodb.get('DeadLetterConfig')).get('Arn');
    if (!letters.exists) report(letters, `${letters} is not set: records that cannot be delivered are dropped after the last try.`);
  },
});
