import { isInternet } from './cidr.js';
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

/** Who is at the other end. As the subject of a finding it is the property that names it. */
export class Peer implements Subject {
  constructor(
    private readonly property: ScalarProperty<string>,
    /** Named by its addresses; otherwise it is a security group, or a prefix list whose entries are not in the graph. */
    private readonly isBlock: boolean,
  ) {}

  /** Whether it is the whole internet, or so much of it that it makes no difference. */
  get isInternet(): boolean {
    return this.isBlock && this.property.satisfies('is the internet', isInternet);
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
    private readonly protocol: ScalarProperty<string>,
    private readonly from: ScalarProperty<number>,
    private readonly to: ScalarProperty<number>,
  ) {}

  /** All traffic, whatever the protocol. */
  get isAll(): boolean {
    return this.protocol.isOneOf(['-1', 'all']);
  }

  /** Every port of TCP or UDP, or all traffic. */
  get isEveryPort(): boolean {
    if (this.isAll) return true;
    if (!this.isTcp && !this.isUdp) return false;
    return this.isUnbounded || (this.from.atMost(1) && this.to.atLeast(65535));
  }

  /** One port of TCP or UDP, and no other. */
  get isOnePort(): boolean {
    return !this.isAll && (this.isTcp || this.isUdp) && !this.isUnbounded && (isSame(this.from.value, this.to.value) || this.from.number === this.to.number);
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
  const group = resource.as('AWS::EC2::SecurityGroup');
  if (group) return inlineIngressRules(group);
  const rule = resource.as('AWS::EC2::SecurityGroupIngress');
  return rule ? rulesOf(rule, sources(rule), rule.get('SourcePrefixListId')) : [];
}

/** All that is let in: inline rules and AWS::EC2::SecurityGroupIngress resources alike, prefix lists opened. */
export function ingressRules(group: Group): readonly TrafficRule[] {
  const separate = group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupId').concat(group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupName'));
  return [...inlineIngressRules(group), ...separate.flatMap((rule) => rulesOf(rule, sources(rule), rule.get('SourcePrefixListId')))];
}

function inlineIngressRules(group: Group): readonly TrafficRule[] {
  return group.get('SecurityGroupIngress').items.flatMap((rule) => rulesOf(rule, sources(rule), rule.get('SourcePrefixListId')));
}

/** All that is let out. A group without any egress rule lets everything out; that is no rule here. */
export function egressRules(group: Group): readonly TrafficRule[] {
  return [
    ...group.get('SecurityGroupEgress').items.flatMap((rule) => rulesOf(rule, [rule.get('DestinationSecurityGroupId')], rule.get('DestinationPrefixListId'))),
    ...group.referrers('AWS::EC2::SecurityGroupEgress', 'GroupId').flatMap((rule) =>
      rulesOf(rule, [rule.get('DestinationSecurityGroupId')], rule.get('DestinationPrefixListId')),
    ),
  ];
}

/** What inline rules and rule resources have in common. */
interface Rule {
  get(key: 'IpProtocol' | 'Description' | 'CidrIp' | 'CidrIpv6'): ScalarProperty<string>;
  get(key: 'FromPort' | 'ToPort'): ScalarProperty<number>;
}

interface IngressRule {
  get(key: 'SourceSecurityGroupId' | 'SourceSecurityGroupName'): ScalarProperty<string>;
}

function sources(rule: IngressRule): readonly ScalarProperty<string>[] {
  return [rule.get('SourceSecurityGroupId'), rule.get('SourceSecurityGroupName')];
}

function rulesOf(rule: Rule, groups: readonly ScalarProperty<string>[], prefixList: ScalarProperty<string>): TrafficRule[] {
  const ports = new Ports(rule.get('IpProtocol'), rule.get('FromPort'), rule.get('ToPort'));
  const description = rule.get('Description');
  const declared = prefixList.target('AWS::EC2::PrefixList');
  const blocks = [rule.get('CidrIp'), rule.get('CidrIpv6'), ...(declared ? declared.get('Entries').items.map((entry) => entry.get('Cidr')) : [])];
  const peers = [...blocks.map((block) => new Peer(block, true)), ...[...groups, ...(declared ? [] : [prefixList])].map((other) => new Peer(other, false))];
  return peers.filter((peer) => peer.exists).map((peer) => ({ peer, ports, description }));
}
