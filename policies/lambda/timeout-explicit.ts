import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/timeout-explicit',
  title: 'Lambda functions state their timeout',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  aliases: {
    'cdk-nag': ['Serverless-LambdaDefaultTimeout'],
  },
  check(lambda, report) {
    const timeout = lambda.get('Timeout');
    if (!timeout.exists) report(timeout, `${timeout} is not set, and AWS's default is three seconds: a slow start or a slow answer ends the function.`);
  },
});
