import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/reserved-concurrency',
  title: 'Lambda functions have a concurrency limit',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['SC-5'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-LambdaConcurrency', 'NIST.800.53.R5-LambdaConcurrency'],
    cfn_nag: ['W92'],
    checkov: ['CKV_AWS_115'],
    guard: ['LAMBDA_CONCURRENCY_CHECK'],
  },
  check(lambda, report) {
    const limit = lambda.get('ReservedConcurrentExecutions');
    if (limit.atLeast(1)) return;
    report(limit, limit.is(0) ? `${limit} is 0: the function never runs.` : `${limit} is not set: the function can take all that the account has.`);
  },
});
