import { definePolicy, groupOf, isTerraform } from '../../src/policy/index.js';
import type { ResourceNode } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/sg-attached',
  title: 'Security groups are attached to something',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EC2::SecurityGroup',
  controls: {
    'nist-800-53-r5': ['CM-2'],
    'aws-fsbp': ['EC2.22'],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_5'],
  },
  check(group, report) {
    // Terraform's outputs, by which modules hand groups on, are not in the graph.
    if (isTerraform(group)) return;
    const isOwnRule = (user: ResourceNode): boolean => groupOf(user)?.target('AWS::EC2::SecurityGroup')?.resource === group.resource;
    if (group.mentionedBy().every(isOwnRule)) report(group, `Nothing uses ${group}: whoever attaches it later gets what nobody looks after.`);
  },
});
