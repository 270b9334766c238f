import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/code-signing',
  title: 'Lambda functions check code signatures',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['SI-7', 'CM-14'],
  },
  aliases: {
    checkov: ['CKV_AWS_272'],
  },
  check(lambda, report) {
    const config = lambda.get('CodeSigningConfigArn');
    if (!config.exists && !lambda.get('PackageType').is('Image')) report(config, `${config} is not set: Lambda runs whatever code is uploaded.`);
  },
});
