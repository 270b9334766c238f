import { definePolicy, reportAdministrator } from '../../src/policy/index.js';

const ROLES: Readonly<Record<string, string>> = {
  TaskRoleArn: 'whatever runs in the containers',
  ExecutionRoleArn: 'the agent that starts the containers',
  Role: 'the scheduler of the service',
};

export default definePolicy({
  id: 'ecs/task-role-not-admin',
  title: 'Roles that ECS uses are not administrators',
  area: 'access',
  severity: 'high',
  resource: ['AWS::ECS::TaskDefinition', 'AWS::ECS::Service'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    'nist-800-53-r5': ['AC-6'],
  },
  partialAliases: {
    terrascan: ['AC_AWS_0087'],
  },
  check({ properties }, report) {
    for (const [name, who] of Object.entries(ROLES)) {
      const used = properties.get(name);
      const role = used.target('AWS::IAM::Role');
      if (role) reportAdministrator(used, role, who, report);
    }
  },
});
