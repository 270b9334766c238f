import { definePolicy, optionValue, reportUnlessOption } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/logs-to-cloudwatch',
  title: 'Elastic Beanstalk environments stream logs to CloudWatch',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['ElasticBeanstalk.3'],
  },
  parameters: { days: 7 },
  check(environment, report, { days }) {
    reportUnlessOption(environment, ['aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs'], [true], 'the logs are lost with their instance', report);
    const retention = optionValue(environment, 'aws:elasticbeanstalk:cloudwatch:logs', 'RetentionInDays');
    if (retention && !retention.atLeast(days)) report(retention, `The option \`RetentionInDays\` is less than ${days}: the logs are gone too soon.`);
  },
});
