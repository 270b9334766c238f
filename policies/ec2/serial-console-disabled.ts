import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/serial-console-disabled',
  title: 'Serial console access is off',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'aws_ec2_serial_console_access',
  controls: {
    'nist-800-53-r5': ['AC-17'],
  },
  check(access, report) {
    const enabled = access.get('enabled');
    if (enabled.is(false)) return;
    const what = enabled.exists ? 'not false' : "not set, and the provider's default is true";
    report(enabled, `${enabled} is ${what}: whoever may connect gets to a login beside network and security groups.`);
  },
});
