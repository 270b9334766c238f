import { aclEntries, containsCidr, definePolicy, parseCidr } from '../../src/policy/index.js';
import type { AclEntry, Cidr, ScalarProperty } from '../../src/policy/index.js';

/** What an entry for TCP or UDP is about, where all of it is written out. */
interface Stretch {
  readonly entry: AclEntry;
  readonly number: number;
  /** Direction and protocol: entries of different lanes never meet. */
  readonly lane: string;
  readonly allows: boolean;
  readonly from: number;
  readonly to: number;
  readonly block: ScalarProperty<string>;
  readonly cidr: Cidr;
}

function stretchOf(entry: AclEntry): Stretch | undefined {
  const [number, protocol, action, range] = [entry.get('RuleNumber'), entry.get('Protocol'), entry.get('RuleAction'), entry.get('PortRange')];
  const [from, to] = [range.get('From'), range.get('To')];
  const block = entry.get('CidrBlock').exists ? entry.get('CidrBlock') : entry.get('Ipv6CidrBlock');
  if (![number, protocol, from, to, block].every((property) => property.isLiteral) || !protocol.isOneOf([6, 17])) return undefined;
  const cidr = parseCidr(block.text);
  const [at, first, last] = [number.number, from.number, to.number];
  if (at === undefined || first === undefined || last === undefined || !cidr) return undefined;
  const lane = `${entry.get('Egress').is(true) ? 'egress' : 'ingress'} ${protocol.text}`;
  return { entry, number: at, lane, allows: action.is('allow'), from: first, to: last, block, cidr };
}

function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && containsCidr(outer.cidr, inner.cidr);
}

/** Whether both are about the same packets, and it is no refusal that is taken out of a wider permission. */
function isAmbiguous(earlier: Stretch, later: Stretch): boolean {
  if (earlier.lane !== later.lane || earlier.from > later.to || later.from > earlier.to) return false;
  if (!containsCidr(earlier.cidr, later.cidr) && !containsCidr(later.cidr, earlier.cidr)) return false;
  return earlier.allows || !later.allows || !contains(later, earlier) || contains(earlier, later);
}

export default definePolicy({
  id: 'vpc/nacl-entries-do-not-overlap',
  title: 'Network ACL entries do not overlap',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry'],
  aliases: {
    cfn_nag: ['W72'],
  },
  check(resource, report) {
    const stretches = aclEntries(resource).map(stretchOf).filter((stretch) => stretch !== undefined).sort((a, b) => a.number - b.number);
    stretches.forEach((later, index) => {
      const earlier = stretches.slice(0, index).find((stretch) => isAmbiguous(stretch, later));
      if (!earlier) return;
      const [last, first] = [later, earlier].map(({ from, to, block }) => `\`${block.text}\` port \`${from}\` to \`${to}\``);
      const message = `The entry for ${last} overlaps the one for ${first}: the lower number decides what is common to both.`;
      report(later.entry.get('RuleNumber'), message, [earlier.entry]);
    });
  },
});
