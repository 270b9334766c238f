import { definePolicy, grants, roleStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/http-task-scoped',
  title: 'HTTP tasks of Step Functions are limited to known endpoints',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
  },
  check(machine, report) {
    const role = machine.get('RoleArn').target('AWS::IAM::Role');
    if (!role) return;
    for (const { statement, pattern } of grants(roleStatements(role), 'states:InvokeHTTPEndpoint')) {
      if (statement.conditions.some(({ key }) => key.toLowerCase() === 'states:httpendpoint')) continue;
      report(pattern, `${pattern} has no condition on \`states:HTTPEndpoint\`: the machine can send what it carries to any address.`, [machine, role]);
    }
  },
});
