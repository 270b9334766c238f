import { definePolicy, instanceRoles, optionValue, reportAdministrator } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/instance-profile-not-admin',
  title: 'Instance roles of Elastic Beanstalk are not administrators',
  area: 'access',
  severity: 'high',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
  },
  check(environment, report) {
    const profile = optionValue(environment, 'aws:autoscaling:launchconfiguration', 'IamInstanceProfile');
    const roles = profile ? instanceRoles(profile) : [];
    for (const { profile: named, role } of roles) reportAdministrator(named, role, 'the application', report);
  },
});
