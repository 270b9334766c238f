import { definePolicy, reportAdministrator, roleStatements, saysOnlyHow } from '../../src/policy/index.js';

/** Every action of a service. */
const SERVICE = /^[a-z0-9-]+:\*+$/i;

export default definePolicy({
  id: 'events/target-role-scoped',
  title: 'Roles of EventBridge targets may only do what the target needs',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule', 'AWS::Pipes::Pipe'],
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
  },
  check({ properties }, report) {
    const holders = [properties, properties.get('Target'), ...properties.get('Targets').items];
    for (const used of holders.map((holder) => holder.get('RoleArn'))) {
      const role = used.target('AWS::IAM::Role');
      if (!role) continue;
      reportAdministrator(used, role, 'whoever sends the event', report);
      const wide = roleStatements(role).filter((statement) => statement.allows && statement.everyResource && saysOnlyHow(statement));
      const action = wide.flatMap((statement) => statement.actions).find((pattern) => !pattern.is('iam:*') && pattern.matches(SERVICE));
      if (action) report(used, `${used} is the role \`${role.address}\`, which may do \`${action.text}\` to everything: a target needs one call.`, [action]);
    }
  },
});
