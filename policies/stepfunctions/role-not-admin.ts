import { definePolicy, reportAdministrator, roleStatements } from '../../src/policy/index.js';

// `iam:*` makes an administrator, which `reportAdministrator` reports.
const SERVICE_WIDE = /^(?!iam:)[\w-]+:\*$/i;

export default definePolicy({
  id: 'stepfunctions/role-not-admin',
  title: 'Step Functions roles are not administrators',
  area: 'access',
  severity: 'high',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
  },
  check(machine, report) {
    const used = machine.get('RoleArn');
    const role = used.target('AWS::IAM::Role');
    if (!role) return;
    reportAdministrator(used, role, 'the state machine', report);
    const everything = roleStatements(role).filter((statement) => statement.allows && statement.everyResource);
    const wide = everything.flatMap((statement) => statement.actions).find((action) => action.matches(SERVICE_WIDE));
    if (wide) report(wide, `${wide} is \`${wide.text}\` on every resource: \`${machine.address}\` can do all that the service can.`, [used, role]);
  },
});
