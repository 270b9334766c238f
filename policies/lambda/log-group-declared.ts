import { definePolicy, hasOwnLogGroup } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/log-group-declared',
  title: 'Lambda functions name their log group',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Lambda::Function',
  controls: {
    'pci-dss-4.0.1': ['10.5.1'],
    'nist-800-53-r5': ['AU-11', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['LambdaLogging'],
  },
  check(lambda, report) {
    const group = lambda.get('LoggingConfig').get('LogGroup');
    if (lambda.resource.isFragment || group.exists || hasOwnLogGroup(lambda)) return;
    report(group, `${group} is not set, and no log group here has the name of the function's: Lambda makes one itself, which keeps everything for ever.`);
  },
});
