import { definePolicy, optionValue, reportUnlessOption } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/instance-logs-to-s3',
  title: 'Elastic Beanstalk environments publish instance logs to S3',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EB4'],
  },
  check(environment, report) {
    if (optionValue(environment, 'aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs')?.is(true)) return;
    reportUnlessOption(environment, ['aws:elasticbeanstalk:hostmanager', 'LogPublicationControl'], [true], 'the logs are lost with their instance', report);
  },
});
