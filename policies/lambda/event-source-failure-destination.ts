import { definePolicy } from '../../src/policy/index.js';

/** Sources whose records are dropped after the last try: streams and Kafka. https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html */
const STREAMS = /^arn:[^:]*:(kinesis|dynamodb|kafka):/;

export default definePolicy({
  id: 'lambda/event-source-failure-destination',
  title: 'Lambda event source mappings name a failure destination',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::EventSourceMapping',
  aliases: {
    'cdk-nag': ['Serverless-LambdaEventSourceMappingDestination'],
  },
  check(mapping, report) {
    const [source, kafka] = [mapping.get('EventSourceArn'), mapping.get('SelfManagedEventSource')];
    const table = source.target('AWS::DynamoDB::Table') ?? source.target('AWS::Kinesis::Stream') ?? source.target('AWS::MSK::Cluster');
    if (!kafka.exists && !table && !(source.isLiteral && source.matches(STREAMS))) return;
    const destination = mapping.get('DestinationConfig').get('OnFailure').get('Destination');
    if (!destination.exists) report(destination, `${destination} is not set: records that the function fails on are dropped after the last try.`);
  },
});
