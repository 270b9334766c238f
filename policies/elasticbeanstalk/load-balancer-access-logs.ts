import { definePolicy, isSingleInstance, optionValue, reportUnlessOption } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/load-balancer-access-logs',
  title: 'Load balancers of Elastic Beanstalk write access logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(environment, report) {
    const isApplication = optionValue(environment, 'aws:elasticbeanstalk:environment', 'LoadBalancerType')?.isOneOf(['application', 'network']);
    const isShared = optionValue(environment, 'aws:elasticbeanstalk:environment', 'LoadBalancerIsShared')?.is(true);
    if (!isApplication || isShared || isSingleInstance(environment)) return;
    reportUnlessOption(environment, ['aws:elbv2:loadbalancer', 'AccessLogsS3Enabled'], [true], 'who asked for what is not known afterwards', report);
  },
});
