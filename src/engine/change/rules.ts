import type { Resource } from '../../model/resource.js';
import type { JsonProperty } from '../../policy/property.js';
import type { ResourceNode } from '../../policy/resource-node.js';
import type { Written } from './resource-changes.js';
import { shown } from './plain.js';
import type { State } from './state.js';

/** One way in or out: one peer of one rule of a security group or a network ACL. */
export interface Rule {
  /** The group or ACL, the same in both states; and itself, where it is in the graph. */
  readonly key: string;
  readonly owner?: Resource;
  readonly flow: 'in' | 'out';
  /** `tcp`, `udp`, `icmp` …; `-1` is every protocol. */
  readonly protocol: string;
  /** Ports, or types of ICMP; undefined where only the deployment knows them. */
  readonly ports: Range | undefined;
  readonly peer: RulePeer;
  readonly declaredBy: Resource;
  readonly at: Written;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface RulePeer {
  /** A block of addresses, or what is the same for the same group or prefix list in both states. */
  readonly key: string;
  readonly name: string;
}

const EVERY_PORT: Range = { from: 0, to: 65_535 };
const EVERY_TYPE_OF_ICMP: Range = { from: 0, to: 255 };
/** https://www.iana.org/assignments/protocol-numbers */
const PROTOCOLS: ReadonlyMap<string, string> = new Map([['6', 'tcp'], ['17', 'udp'], ['1', 'icmp'], ['58', 'icmpv6'], ['all', '-1']]);

const INGRESS = { list: 'SecurityGroupIngress', peers: ['CidrIp', 'CidrIpv6', 'SourceSecurityGroupId', 'SourceSecurityGroupName', 'SourcePrefixListId'] };
const EGRESS = { list: 'SecurityGroupEgress', peers: ['CidrIp', 'CidrIpv6', 'DestinationSecurityGroupId', 'DestinationPrefixListId'] };

/** Everything that security groups and network ACLs let through, in their own rules and in rules that are resources. */
export function rulesOf(state: State): readonly Rule[] {
  const rules = state.resources.filter((resource) => state.exists(resource) && !resource.isPart).flatMap((resource) => {
    const node = state.node(resource);
    switch (resource.type) {
      case 'AWS::EC2::SecurityGroup':
        return groupRules(node, state);
      case 'AWS::EC2::SecurityGroupIngress':
        return ruleOf(node.properties, 'in', INGRESS.peers, ownerOf(node, ['GroupId', 'GroupName'], state), node, state);
      case 'AWS::EC2::SecurityGroupEgress':
        return ruleOf(node.properties, 'out', EGRESS.peers, ownerOf(node, ['GroupId'], state), node, state);
      case 'AWS::EC2::NetworkAclEntry':
        return aclRules(node, state);
      default:
        return [];
    }
  });
  return [...rules, ...defaultEgress(rules, state)];
}

interface Owner {
  readonly key: string;
  readonly owner?: Resource;
}

function groupRules(node: ResourceNode, state: State): readonly Rule[] {
  const owner = { key: state.keyOf(node.resource), owner: node.resource };
  return ([['in', INGRESS], ['out', EGRESS]] as const).flatMap(([flow, { list, peers }]) =>
    node.properties.get(list).items.flatMap((rule) => ruleOf(rule, flow, peers, owner, node, state)));
}

function ownerOf({ properties }: ResourceNode, names: readonly string[], state: State): Owner {
  const property = names.map((name) => properties.get(name)).find(({ exists }) => exists);
  const target = property?.target('AWS::EC2::SecurityGroup') ?? property?.target('AWS::EC2::NetworkAcl');
  if (target) return { key: state.keyOf(target.resource), owner: target.resource };
  return { key: (property && state.settler.text(property.value)) ?? '' };
}

function ruleOf(rule: JsonProperty, flow: Rule['flow'], peers: readonly string[], owner: Owner, node: ResourceNode, state: State): readonly Rule[] {
  const read = (name: string): string | undefined => state.settler.text(rule.get(name).value);
  const protocol = protocolOf(read('IpProtocol'));
  const ports = portsOf(protocol, read('FromPort'), read('ToPort'));
  return peers.map((name) => rule.get(name)).filter(({ exists }) => exists).flatMap((property) => peersOf(property, state).map((peer) => ({
    ...owner, flow, protocol, ports, peer, declaredBy: node.resource, at: property,
  })));
}

/** The entries of a prefix list that is in the graph, a group by its name, a block as it is written. */
function peersOf(property: JsonProperty, state: State): readonly RulePeer[] {
  const entries = property.target('AWS::EC2::PrefixList')?.get('Entries').items.map((entry) => entry.get('Cidr'));
  if (entries) return entries.map(({ value }) => block(state.settler.text(value) ?? ''));
  const group = property.target('AWS::EC2::SecurityGroup');
  if (group) return [{ key: `group ${state.keyOf(group.resource)}`, name: state.display(group.resource) }];
  return [block(state.settler.text(property.value) ?? '')];
}

function block(text: string): RulePeer {
  return { key: text, name: shown(text) };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html */
function aclRules(node: ResourceNode, state: State): readonly Rule[] {
  const { properties } = node;
  const read = (property: JsonProperty): string | undefined => state.settler.text(property.value);
  if (read(properties.get('RuleAction'))?.toLowerCase() !== 'allow') return [];
  const protocol = protocolOf(read(properties.get('Protocol')));
  const range = properties.get('PortRange');
  const ports = portsOf(protocol, read(range.get('From')), read(range.get('To')));
  const flow = read(properties.get('Egress'))?.toLowerCase() === 'true' ? 'out' : 'in';
  return ['CidrBlock', 'Ipv6CidrBlock'].map((name) => properties.get(name)).filter(({ exists }) => exists).map((property) => ({
    ...ownerOf(node, ['NetworkAclId'], state), flow, protocol, ports, peer: block(read(property) ?? ''), declaredBy: node.resource, at: property,
  }));
}

/** AWS lets everything out of a group without a rule that says what; Terraform takes that away. */
function defaultEgress(rules: readonly Rule[], state: State): readonly Rule[] {
  const withRules = new Set(rules.filter(({ flow }) => flow === 'out').map(({ key }) => key));
  return state.graph.ofType('AWS::EC2::SecurityGroup')
    .filter((group) => state.exists(group) && !withRules.has(state.keyOf(group)) && !group.sourceType.startsWith('aws_'))
    .flatMap((group) => ['0.0.0.0/0', '::/0'].map((text): Rule => ({
      key: state.keyOf(group), owner: group, flow: 'out', protocol: '-1', ports: EVERY_PORT, peer: block(text), declaredBy: group, at: { place: group.header },
    })));
}

function protocolOf(text = ''): string {
  const lower = text.toLowerCase();
  return PROTOCOLS.get(lower) ?? lower;
}

/** A bound that is left out, or -1, is none. */
function portsOf(protocol: string, from: string | undefined, to: string | undefined): Range | undefined {
  const isIcmp = protocol === 'icmp' || protocol === 'icmpv6';
  const every = isIcmp ? EVERY_TYPE_OF_ICMP : EVERY_PORT;
  if (protocol !== 'tcp' && protocol !== 'udp' && !isIcmp) return every;
  if (from === undefined || from === '-1') return every;
  const [first, last] = [Number(from), Number(isIcmp ? from : to ?? from)];
  return Number.isInteger(first) && Number.isInteger(last) ? { from: first, to: last === -1 ? every.to : last } : undefined;
}
