import { isInternet, isLoopback } from './cidr.js';
import { nameKey } from '../../model/name-key.js';
import type { Service } from './services.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ScalarProperty, Subject } from '../property.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';
import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';

/** One way into (or out of) a security group: one peer of one rule, inline or in a rule resource of its own. */
export interface TrafficRule {
  readonly peer: Peer;
  readonly ports: Ports;
  readonly description: ScalarProperty<string>;
}

/** A rule as it is declared, whoever is at the other end. */
export interface DeclaredRule {
  readonly peers: readonly Peer[];
  readonly ports: Ports;
  readonly description: ScalarProperty<string>;
}

export type Direction = 'ingress' | 'egress';

/** Who is at the other end. As the subject of a finding it is the property that names it. */
export class Peer implements Subject {
  constructor(
    private readonly property: ScalarProperty<string>,
    /** Named by its addresses; otherwise it is a security group, or a prefix list whose entries are not in the graph. */
    private readonly isBlock: boolean,
  ) {}

  /** Whether it is the whole internet, or so much of it that it makes no difference. */
  get isInternet(): boolean {
    return this.isBlockThat('is the internet', isInternet);
  }

  /** Whether it is a block of addresses for which `holds`; `question` completes "whether it …". */
  isBlockThat(question: string, holds: (text: string) => boolean): boolean {
    return this.isBlock && this.property.satisfies(question, holds);
  }

  /** Whether it is a block of more than one address. */
  get isRange(): boolean {
    if (!this.isBlock || this.property.value.kind === 'list') return false;
    return !this.property.endsWith('/128') && (!this.property.endsWith('/32') || this.property.written.includes(':'));
  }

  /** Whether it is a block that no packet leaves the machine for: the way to let nothing out. */
  get isLoopback(): boolean {
    return this.isBlockThat('is the machine itself', isLoopback);
  }

  /** Whether it is the very group that the rule belongs to, whether or not that is in the graph. */
  isGroupOf(resource: ResourceHandle): boolean {
    if (this.isBlock) return false;
    const named = groupOf(resource);
    const group = named ? named.target('AWS::EC2::SecurityGroup') : resource;
    if (group) return this.property.target('AWS::EC2::SecurityGroup')?.resource === group.resource;
    return named !== undefined && nameKey(this.property.value) === nameKey(named.value);
  }

  get exists(): boolean {
    return this.property.exists;
  }

  get path(): string {
    return this.property.path;
  }

  get name(): string {
    return this.property.name;
  }

  get place(): Place {
    return this.property.place;
  }

  get value(): Value {
    return this.property.value;
  }

  get owner(): Subject['owner'] {
    return this.property.owner;
  }

  /** The CIDR or group as written, where it is literal; otherwise the property's name. */
  toString(): string {
    return this.property.value.kind === 'literal' ? this.property.text : this.name;
  }
}

/**
 * The ports of a rule. A bound that is left out, or -1, is none.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html
 */
export class Ports {
  constructor(
    readonly protocol: ScalarProperty<string>,
    readonly from: ScalarProperty<number>,
    readonly to: ScalarProperty<number>,
  ) {}

  /** All traffic, whatever the protocol. */
  get isAll(): boolean {
    return this.protocol.isOneOf(['-1', 'all']);
  }

  /** Every port of TCP or UDP, or all traffic. */
  get isEveryPort(): boolean {
    if (this.isAll) return true;
    if (!this.isTcp && !this.isUdp) return false;
    return this.isUnbounded || (!isSame(this.from.value, this.to.value) && this.from.atMost(1) && this.to.atLeast(65535));
  }

  /** One port of TCP or UDP, and no other. */
  get isOnePort(): boolean {
    return !this.isAll && (this.isTcp || this.isUdp) && !this.isUnbounded && (isSame(this.from.value, this.to.value) || this.from.number === this.to.number);
  }

  /** More than one port of TCP or UDP. All traffic is no range. */
  get isRange(): boolean {
    return !this.isAll && (this.isTcp || this.isUdp) && !this.isOnePort;
  }

  /** Another protocol than TCP and UDP, which has no ports: ICMP, ESP. */
  get areNone(): boolean {
    return !this.isAll && !this.isTcp && !this.isUdp;
  }

  /** ICMP, and of its types only one of these. */
  isIcmp(types: IcmpTypes): boolean {
    if (this.protocol.isOneOf(['icmp', '1'])) return this.from.isOneOf(types.v4);
    return this.protocol.isOneOf(['icmpv6', '58']) && this.from.isOneOf(types.v6);
  }

  /** Nothing but `port` of one transport. */
  isOnly(port: number, transport: 'tcp' | 'udp'): boolean {
    return !this.isAll && (transport === 'tcp' ? this.isTcp : this.isUdp) && this.from.is(port) && this.to.is(port);
  }

  /** Whether traffic to `port` passes, by TCP or UDP. */
  include(port: number): boolean {
    return this.among([{ port, name: '', transports: ['tcp', 'udp'] }]).length > 0;
  }

  /** The services that traffic passes to. Bounds that only the deployment knows are one question, whatever the number of services. */
  among(services: readonly Service[]): readonly Service[] {
    if (this.isAll) return services;
    const transport = this.isTcp ? 'tcp' : this.isUdp ? 'udp' : undefined;
    if (transport === undefined) return [];
    const candidates = services.filter((service) => service.transports.includes(transport));
    if (this.isUnbounded) return candidates;
    const bounded = candidates.filter(({ port }) => (!this.from.isLiteral || this.from.atMost(port)) && (!this.to.isLiteral || this.to.atLeast(port)));
    if (bounded.length === 0 || (this.from.isLiteral && this.to.isLiteral)) return bounded;
    const undecided = this.from.isLiteral ? this.to : this.from;
    return undecided.satisfies('lets in such a port', () => true) ? bounded : [];
  }

  /** For ICMP, FromPort and ToPort are its type and code: only TCP and UDP have ports. */
  private get isTcp(): boolean {
    return this.protocol.isOneOf(['tcp', '6', 'TCP']);
  }

  private get isUdp(): boolean {
    return this.protocol.isOneOf(['udp', '17', 'UDP']);
  }

  private get isUnbounded(): boolean {
    return !this.from.exists || this.from.is(-1);
  }
}

/** Numbers of ICMP types. https://www.iana.org/assignments/icmp-parameters, https://www.iana.org/assignments/icmpv6-parameters */
export interface IcmpTypes {
  readonly v4: readonly number[];
  readonly v6: readonly number[];
}

function isSame(a: Value, b: Value): boolean {
  return a.kind === 'unknown' && b.kind === 'unknown' && a.identity === b.identity;
}

type Group = ResourceNode<ResourceTypes['AWS::EC2::SecurityGroup']>;

/** What one resource itself lets in: the inline rules of a group, or the rule that a rule resource is. */
export function declaredIngressRules(resource: ResourceHandle): readonly TrafficRule[] {
  return declaredRules(resource, 'ingress').flatMap(toEachPeer);
}

/** What one resource itself lets out; see `egressRules`. */
export function declaredEgressRules(resource: ResourceHandle): readonly TrafficRule[] {
  return declaredRules(resource, 'egress').flatMap(toEachPeer);
}

/** All that is let in: inline rules and AWS::EC2::SecurityGroupIngress resources alike, prefix lists opened. */
export function ingressRules(group: Group): readonly TrafficRule[] {
  const separate = group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupId').concat(group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupName'));
  return [group, ...separate].flatMap(declaredIngressRules);
}

/** All that is let out. A group without any egress rule lets everything out; that is no rule here. */
export function egressRules(group: Group): readonly TrafficRule[] {
  return [group, ...group.referrers('AWS::EC2::SecurityGroupEgress', 'GroupId')].flatMap(declaredEgressRules);
}

/** The rules that one resource declares itself: the inline rules of a group, or the rule that a rule resource is. */
export function declaredRules(resource: ResourceHandle, direction: Direction): readonly DeclaredRule[] {
  const group = resource.as('AWS::EC2::SecurityGroup');
  if (direction === 'ingress') {
    const rule = resource.as('AWS::EC2::SecurityGroupIngress');
    return [...(group?.get('SecurityGroupIngress').items ?? []), ...(rule ? [rule] : [])].map(ingressRule);
  }
  const rule = resource.as('AWS::EC2::SecurityGroupEgress');
  return [...(group?.get('SecurityGroupEgress').items ?? []), ...(rule ? [rule] : [])].map(egressRule);
}

/**
 * One rule of each that is written: a block of Terraform that names several peers is as many rules, with the same ports and
 * description. For what is said of those.
 */
export function onePerBlock(rules: readonly DeclaredRule[]): readonly DeclaredRule[] {
  return [...new Map([...rules].reverse().map((rule) => [blockKey(rule), rule])).values()].reverse();
}

/** The same places with the same values are the same block; a dynamic block has other values at the same places. */
function blockKey({ ports, description }: DeclaredRule): string {
  const properties = [ports.protocol, ports.from, ports.to, description];
  return JSON.stringify(properties.map(({ place, value }) => [place.source.path, place.start, nameKey(value) ?? '']));
}

/** The property by which a rule resource says which group it belongs to. */
export function groupOf(resource: ResourceHandle): ScalarProperty<string> | undefined {
  return resource.as('AWS::EC2::SecurityGroupIngress')?.get('GroupId') ?? resource.as('AWS::EC2::SecurityGroupEgress')?.get('GroupId');
}

/** The group that a rule resource belongs to, where it is in the graph: a further part of what is said of the rule. */
export function owningGroup(resource: ResourceHandle): readonly ResourceHandle[] {
  const group = groupOf(resource)?.target('AWS::EC2::SecurityGroup');
  return group ? [group] : [];
}

type RuleText = 'IpProtocol' | 'Description' | 'CidrIp' | 'CidrIpv6';

/** What inline rules and rule resources have in common. */
interface Rule {
  get(key: RuleText): ScalarProperty<string>;
  get(key: 'FromPort' | 'ToPort'): ScalarProperty<number>;
}

interface Ingress extends Rule {
  get(key: RuleText | 'SourceSecurityGroupId' | 'SourceSecurityGroupName' | 'SourcePrefixListId'): ScalarProperty<string>;
  get(key: 'FromPort' | 'ToPort'): ScalarProperty<number>;
}

interface Egress extends Rule {
  get(key: RuleText | 'DestinationSecurityGroupId' | 'DestinationPrefixListId'): ScalarProperty<string>;
  get(key: 'FromPort' | 'ToPort'): ScalarProperty<number>;
}

function ingressRule(rule: Ingress): DeclaredRule {
  return declared(rule, [rule.get('SourceSecurityGroupId'), rule.get('SourceSecurityGroupName')], rule.get('SourcePrefixListId'));
}

function egressRule(rule: Egress): DeclaredRule {
  return declared(rule, [rule.get('DestinationSecurityGroupId')], rule.get('DestinationPrefixListId'));
}

function declared(rule: Rule, groups: readonly ScalarProperty<string>[], prefixList: ScalarProperty<string>): DeclaredRule {
  const list = prefixList.target('AWS::EC2::PrefixList');
  const blocks = [rule.get('CidrIp'), rule.get('CidrIpv6'), ...(list ? list.get('Entries').items.map((entry) => entry.get('Cidr')) : [])];
  const peers = [...blocks.map((block) => new Peer(block, true)), ...[...groups, ...(list ? [] : [prefixList])].map((other) => new Peer(other, false))];
  return {
    peers: peers.filter((peer) => peer.exists),
    ports: new Ports(rule.get('IpProtocol'), rule.get('FromPort'), rule.get('ToPort')),
    description: rule.get('Description'),
  };
}

function toEachPeer({ peers, ports, description }: DeclaredRule): readonly TrafficRule[] {
  return peers.map((peer) => ({ peer, ports, description }));
}
