import { definePolicy, optionValue, reportUnlessOption } from '../../src/policy/index.js';

const SWITCH = ['aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled'] as const;
const LEVEL = ['aws:elasticbeanstalk:managedactions:platformupdate', 'UpdateLevel'] as const;
const CONSEQUENCE = 'the platform misses the fixes of its operating system and runtime';

export default definePolicy({
  id: 'elasticbeanstalk/managed-updates',
  title: 'Elastic Beanstalk environments take managed platform updates',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    hipaa: ['164.308(a)(5)(ii)(B)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SI-2'],
    'aws-fsbp': ['ElasticBeanstalk.2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EB3', 'HIPAA.Security-ElasticBeanstalkManagedUpdatesEnabled', 'NIST.800.53.R5-ElasticBeanstalkManagedUpdatesEnabled'],
    guard: ['ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_340'],
  },
  check(environment, report) {
    reportUnlessOption(environment, SWITCH, [true], CONSEQUENCE, report);
    if (optionValue(environment, ...SWITCH)?.is(true)) reportUnlessOption(environment, LEVEL, ['minor', 'patch'], CONSEQUENCE, report);
  },
});
