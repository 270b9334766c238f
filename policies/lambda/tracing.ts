import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/tracing',
  title: 'Lambda functions have X-Ray tracing',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  aliases: {
    'cdk-nag': ['Serverless-LambdaTracing'],
    checkov: ['CKV_AWS_50'],
    terrascan: ['AC_AWS_0163', 'AC_AWS_0485'],
    trivy: ['AWS-0066', 'AWS-0125'],
  },
  check(lambda, report) {
    const mode = lambda.get('TracingConfig').get('Mode');
    reportUnlessOneOf(mode, ['Active'], '`PassThrough`', 'requests that begin here are not traced', report);
  },
});
