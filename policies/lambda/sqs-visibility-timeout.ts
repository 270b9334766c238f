import { definePolicy, functionNamed } from '../../src/policy/index.js';

/** Seconds. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const DEFAULTS = { visibility: 30, timeout: 3 };

export default definePolicy({
  id: 'lambda/sqs-visibility-timeout',
  title: 'Queues that feed a Lambda function wait long enough',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::EventSourceMapping',
  aliases: {
    'cdk-nag': ['LambdaEventSourceSQSVisibilityTimeout'],
  },
  parameters: { times: 6 },
  check(mapping, report, { times }) {
    const queue = mapping.get('EventSourceArn').target('AWS::SQS::Queue');
    const named = mapping.get('FunctionName');
    const target = named.target('AWS::Lambda::Function');
    const lambda = target ?? functionNamed(named, []);
    if (!queue || !lambda) return;
    const [visibility, timeout] = [queue.get('VisibilityTimeout'), lambda.get('Timeout')];
    const hidden = visibility.exists ? visibility.number : DEFAULTS.visibility;
    const runs = timeout.exists ? timeout.number : DEFAULTS.timeout;
    if (hidden === undefined || runs === undefined || hidden >= times * runs) return;
    report(visibility, `${visibility} is \`${hidden}\` seconds, and the function may run for \`${runs}\`: messages are processed twice.`, [lambda]);
  },
});
