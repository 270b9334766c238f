import { definePolicy, reportUnlessOption } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/enhanced-health-reporting',
  title: 'Elastic Beanstalk environments report enhanced health',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['10.7.2'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['SI-4', 'CA-7'],
    'aws-fsbp': ['ElasticBeanstalk.1'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-ElasticBeanstalkEnhancedHealthReportingEnabled', 'NIST.800.53.R5-ElasticBeanstalkEnhancedHealthReportingEnabled'],
    guard: ['BEANSTALK_ENHANCED_HEALTH_REPORTING_ENABLED'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_312'],
  },
  check(environment, report) {
    const type = ['aws:elasticbeanstalk:healthreporting:system', 'SystemType'] as const;
    reportUnlessOption(environment, type, ['enhanced'], 'only the load balancer looks at the health of the instances', report);
  },
});
