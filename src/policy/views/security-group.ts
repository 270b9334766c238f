import { isInternet } from './cidr.js';
import type { ResourceTypes } from '../aws/index.js';
import type { AnyProperty, ScalarProperty, Subject } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
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
  constructor(private readonly property: ScalarProperty<string>) {}

  /** Whether it is the whole internet, or so much of it that it makes no difference. */
  get isInternet(): boolean {
    return this.property.satisfies('is the internet', isInternet);
  }

  get path(): string {
    return this.property.path;
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
    return this.property.value.kind === 'literal' ? this.property.text : this.property.toString();
  }
}

/** The ports of a rule. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html */
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
    return this.isAll || (this.hasPorts && (!this.from.exists || (this.from.atMost(1) && this.to.atLeast(65535))));
  }

  /** Whether traffic to `port` passes, by TCP or UDP. */
  include(port: number): boolean {
    if (this.isAll) return true;
    if (!this.hasPorts) return false;
    return !this.from.exists || (this.from.atMost(port) && this.to.atLeast(port));
  }

  /** TCP or UDP: for ICMP, FromPort and ToPort are its type and code. */
  private get hasPorts(): boolean {
    return this.protocol.isOneOf(['tcp', 'udp', '6', '17', 'TCP', 'UDP']);
  }
}

type Group = ResourceNode<ResourceTypes['AWS::EC2::SecurityGroup']>;

/** All that is let in: inline rules and AWS::EC2::SecurityGroupIngress resources alike, prefix lists opened. */
export function ingressRules(group: Group): readonly TrafficRule[] {
  const separate = group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupId').concat(group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupName'));
  return [
    ...group.get('SecurityGroupIngress').items.flatMap((rule) =>
      rulesOf(rule, [rule.get('CidrIp'), rule.get('CidrIpv6'), rule.get('SourceSecurityGroupId'), rule.get('SourceSecurityGroupName')], rule.get('SourcePrefixListId')),
    ),
    ...separate.flatMap((rule) =>
      rulesOf(rule, [rule.get('CidrIp'), rule.get('CidrIpv6'), rule.get('SourceSecurityGroupId'), rule.get('SourceSecurityGroupName')], rule.get('SourcePrefixListId')),
    ),
  ];
}

/** All that is let out. A group without any egress rule lets everything out; that is no rule here. */
export function egressRules(group: Group): readonly TrafficRule[] {
  return [
    ...group.get('SecurityGroupEgress').items.flatMap((rule) =>
      rulesOf(rule, [rule.get('CidrIp'), rule.get('CidrIpv6'), rule.get('DestinationSecurityGroupId')], rule.get('DestinationPrefixListId')),
    ),
    ...group.referrers('AWS::EC2::SecurityGroupEgress', 'GroupId').flatMap((rule) =>
      rulesOf(rule, [rule.get('CidrIp'), rule.get('CidrIpv6'), rule.get('DestinationSecurityGroupId')], rule.get('DestinationPrefixListId')),
    ),
  ];
}

/** What inline rules and rule resources have in common. */
interface Rule {
  get(key: 'IpProtocol' | 'Description'): ScalarProperty<string>;
  get(key: 'FromPort' | 'ToPort'): ScalarProperty<number>;
}

function rulesOf(rule: Rule, peers: readonly ScalarProperty<string>[], prefixList: ScalarProperty<string>): TrafficRule[] {
  const ports = new Ports(rule.get('IpProtocol'), rule.get('FromPort'), rule.get('ToPort'));
  const description = rule.get('Description');
  return [...peers.filter((peer) => peer.exists), ...prefixListEntries(prefixList)].map((property) => ({ peer: new Peer(property), ports, description }));
}

/** The entries of a customer-managed prefix list that is in the graph; otherwise the list itself. */
function prefixListEntries(prefixList: ScalarProperty<string> & AnyProperty): ScalarProperty<string>[] {
  if (!prefixList.exists) return [];
  const declared = prefixList.target('AWS::EC2::PrefixList');
  return declared ? declared.get('Entries').items.map((entry) => entry.get('Cidr')) : [prefixList];
}
