import { definePolicy, everyServiceAction, reportAdministrator, roleStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/execution-role-scoped',
  title: 'MWAA execution roles are not administrators',
  area: 'access',
  severity: 'high',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
  },
  check(environment, report) {
    const used = environment.get('ExecutionRoleArn');
    const role = used.target('AWS::IAM::Role');
    if (!role) return;
    reportAdministrator(used, role, 'every workflow', report);
    const actions = roleStatements(role).filter((statement) => statement.everyResource).map((statement) => everyServiceAction(statement, 's3'));
    const storage = actions.find((action) => action?.is('s3:*'));
    if (storage) report(used, `${used} gives every workflow the role \`${role.address}\`, whose \`s3:*\` reaches every bucket.`, [storage]);
  },
});
