import { definePolicy, functionNamed } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type LambdaFunction = ResourceNode<ResourceTypes['AWS::Lambda::Function']>;

/** Services that wait for the answer, and so see the error themselves. https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html */
const WAITING = ['apigateway', 'bedrock', 'cognito-idp', 'elasticloadbalancing', 'lex', 'lexv2', 'vpc-lattice'].map((name) => `${name}.amazonaws.com`);

/** Whether something is known to invoke the function, and all that is known waits for its answer or tries again by itself. */
function isInvokedSynchronously(lambda: LambdaFunction): boolean {
  const permissions = lambda.referrers('AWS::Lambda::Permission', 'FunctionName');
  const others = [...lambda.referrers('AWS::Lambda::EventSourceMapping', 'FunctionName'), ...lambda.referrers('AWS::Lambda::Url', 'TargetFunctionArn')];
  if (permissions.length + others.length === 0) return false;
  return permissions.every((permission) => permission.get('Principal').isOneOf(WAITING) || permission.get('FunctionUrlAuthType').exists);
}

export default definePolicy({
  id: 'lambda/dead-letter',
  title: 'Lambda functions keep failed asynchronous events',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SI-11'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-LambdaDLQ', 'NIST.800.53.R5-LambdaDLQ', 'Serverless-LambdaDLQ'],
    checkov: ['CKV_AWS_116'],
    guard: ['LAMBDA_DLQ_CHECK'],
  },
  check(lambda, report) {
    const queue = lambda.get('DeadLetterConfig').get('TargetArn');
    if (queue.written !== '') return;
    const configs = lambda.candidates('AWS::Lambda::EventInvokeConfig', 'FunctionName');
    const settings = configs.filter((config) => functionNamed(config.get('FunctionName'), [lambda]));
    if (settings.some((config) => config.get('DestinationConfig').get('OnFailure').get('Destination').exists) || isInvokedSynchronously(lambda)) return;
    report(queue, `${queue} is not set, nor is a destination for failures: events that the function fails on three times are lost.`);
  },
});
