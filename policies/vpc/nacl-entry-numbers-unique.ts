import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Entry = ResourceNode<ResourceTypes['AWS::EC2::NetworkAclEntry']>;

export default definePolicy({
  id: 'vpc/nacl-entry-numbers-unique',
  title: 'Network ACL entries have unique numbers per direction',
  area: 'infrastructure',
  severity: 'low',
  resource: 'AWS::EC2::NetworkAcl',
  controls: {
    'nist-800-53-r5': ['CM-2'],
  },
  aliases: {
    cfn_nag: ['F79'],
  },
  check(acl, report) {
    const taken = new Map<string, Entry>();
    for (const entry of acl.referrers('AWS::EC2::NetworkAclEntry', 'NetworkAclId')) {
      const number = entry.get('RuleNumber');
      if (!number.isLiteral) continue;
      const direction = entry.get('Egress').is(true) ? 'egress' : 'ingress';
      const key = `${direction} ${number.text}`;
      const first = taken.get(key);
      if (first) report(number, `The ${direction} number \`${number.text}\` is taken by ${first}: EC2 refuses the second entry.`, [first.get('RuleNumber')]);
      else taken.set(key, entry);
    }
  },
});
