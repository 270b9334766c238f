import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudformation/stack-set-instances-retained',
  title: 'Stack set instances are retained when removed from Terraform',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['aws_cloudformation_stack_instances', 'aws_cloudformation_stack_set_instance'],
  controls: {
    hipaa: ['164.308(a)(7)(i)'],
    'nist-800-53-r5': ['CP-9'],
  },
  aliases: {
    terrascan: ['AC_AWS_0022'],
  },
  check({ properties }, report) {
    for (const retained of [properties.get('retain_stacks'), properties.get('retain_stack')]) {
      // Absence is the normal form, though it means the same.
      if (retained.is(false)) report(retained, `${retained} is false: whoever removes the block from the code deletes the stacks in all the accounts.`);
    }
  },
});
