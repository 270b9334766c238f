import { definePolicy, isTerraform } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudformation/stack-service-role',
  title: 'Stacks deploy with a service role',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::CloudFormation::Stack',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-6'],
    'aws-fsbp': ['CloudFormation.4'],
  },
  check(stack, report) {
    // Nested stacks, which are all that templates can make, have the role of their parent.
    if (!isTerraform(stack)) return;
    const role = stack.get('RoleARN');
    if (!role.exists) report(role, `${role} is not set: the stack makes and deletes with all permissions of whoever deploys it, who needs them all.`);
  },
});
