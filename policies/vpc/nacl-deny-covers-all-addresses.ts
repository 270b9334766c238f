import { definePolicy, isInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/nacl-deny-covers-all-addresses',
  title: 'Network ACL deny entries cover all addresses',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::EC2::NetworkAclEntry',
  aliases: {
    cfn_nag: ['W71'],
    guard: ['EC2_NETWORK_ACL_ENTRY_INEFFECTIVE_DENY_RULE'],
  },
  check(entry, report) {
    if (!entry.get('RuleAction').is('deny')) return;
    const blocks = [entry.get('CidrBlock'), entry.get('Ipv6CidrBlock')].filter((block) => block.exists);
    const narrow = blocks.find((block) => !block.satisfies('is the internet', isInternet));
    if (narrow) report(narrow, `Only \`${narrow.text}\` is refused: from everywhere else the packets pass on to the next entry.`);
  },
});
