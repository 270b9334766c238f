import { definePolicy, reportAdministrator } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iot/role-alias-narrow',
  title: 'IoT role aliases lead to narrow roles for a short time',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IoT::RoleAlias',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-6'],
  },
  parameters: { maxSeconds: 3600 },
  check(alias, report, { maxSeconds }) {
    const seconds = alias.get('CredentialDurationSeconds');
    if (seconds.exists && !seconds.atMost(maxSeconds)) {
      report(seconds, `${seconds} is ${String(seconds.number)}: credentials copied from a device are good for longer than \`${maxSeconds} seconds\`.`);
    }
    const used = alias.get('RoleArn');
    const role = used.target('AWS::IAM::Role');
    if (role) reportAdministrator(used, role, 'every device with the alias', report);
  },
});
