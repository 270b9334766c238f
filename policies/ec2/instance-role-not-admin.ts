import { definePolicy, instanceRoles, LAUNCH_TYPES, launchData, reportAdministrator } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/instance-role-not-admin',
  title: 'Instance roles do not allow everything',
  area: 'access',
  severity: 'high',
  resource: LAUNCH_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.2', '7.2.5'],
    'nist-800-53-r5': ['AC-6', 'AC-3'],
  },
  aliases: {
    terrascan: ['AC_AWS_0477', 'AC_AWS_0488'],
  },
  check(resource, report) {
    for (const { profile, role } of instanceRoles(launchData(resource).get('IamInstanceProfile'))) {
      reportAdministrator(profile, role, 'everything that runs on the instance', report);
    }
  },
});
