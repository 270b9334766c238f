import { definePolicy } from '../../src/policy/index.js';
import type { ScalarProperty } from '../../src/policy/index.js';

const CONSEQUENCE = 'whatever else is in that group reaches the domain';

/** By the attribute of a VPC, or by the resource with which Terraform adopts the group. */
function isDefaultGroup(group: ScalarProperty<string>): boolean {
  return group.target('AWS::EC2::VPC') !== undefined || group.target('AWS::EC2::SecurityGroup')?.resource.sourceType === 'aws_default_security_group';
}

export default definePolicy({
  id: 'opensearch/security-group',
  title: 'OpenSearch domains in a VPC name their security group',
  area: 'infrastructure',
  severity: 'medium',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_248'],
  },
  check(domain, report) {
    const network = domain.get('VPCOptions');
    if (network.get('SubnetIds').items.length === 0) return;
    const groups = network.get('SecurityGroupIds');
    const fallback = groups.items.find(isDefaultGroup);
    if (fallback) report(fallback, `${fallback} is the default group of the VPC: ${CONSEQUENCE}.`);
    else if (groups.items.length === 0) report(groups, `${groups} is not set, and AWS's default is the default group of the VPC: ${CONSEQUENCE}.`);
  },
});
