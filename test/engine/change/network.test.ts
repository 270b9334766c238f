import { describe, expect, it } from 'vitest';
import { reviewTexts } from '../../reviews.js';

interface Rule {
  readonly [key: string]: string | number;
}

const tcp = (from: number, to: number, CidrIp: string): Rule => ({ IpProtocol: 'tcp', FromPort: from, ToPort: to, CidrIp });

async function told(before: object, after: object): Promise<readonly string[]> {
  const texts = (resources: object): Record<string, string> => ({ 'a.json': JSON.stringify({ Resources: resources }) });
  const { network } = await reviewTexts(texts(before), texts(after));
  return network.map(({ effect, what, resource }) => `${resource.address} ${effect} ${what}`);
}

const group = (...rules: readonly Rule[]): object => ({
  Web: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'web', SecurityGroupIngress: rules, SecurityGroupEgress: [tcp(443, 443, '10.0.0.0/8')] } },
});
const separate = (rule: Rule): object => ({ Rule: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: { 'Fn::GetAtt': ['Web', 'GroupId'] }, ...rule } } });

describe('network rules, by inclusion', () => {
  it.each([
    ['a port more', [tcp(443, 443, '0.0.0.0/0')], [tcp(443, 443, '0.0.0.0/0'), tcp(22, 22, '0.0.0.0/0')], ['Web opened TCP port 22 from 0.0.0.0/0']],
    ['a wider range of ports', [tcp(8000, 8010, '10.0.0.0/8')], [tcp(7990, 8020, '10.0.0.0/8')], [
      'Web opened TCP ports 7990-7999 from 10.0.0.0/8',
      'Web opened TCP ports 8011-8020 from 10.0.0.0/8',
    ]],
    ['one range in place of two that meet', [tcp(80, 89, '10.0.0.0/8'), tcp(90, 99, '10.0.0.0/8')], [tcp(80, 99, '10.0.0.0/8')], []],
    ['a smaller block', [tcp(22, 22, '10.0.0.0/8')], [tcp(22, 22, '10.1.0.0/16')], ['Web closed TCP port 22 from 10.0.0.0/8']],
    ['a larger block of IPv6', [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv6: '2001:db8::/64' }], [{ IpProtocol: 6, FromPort: 22, ToPort: 22, CidrIpv6: '2001:db8::/32' }], [
      'Web opened TCP port 22 from 2001:db8::/32',
    ]],
    ['all traffic', [tcp(443, 443, '10.0.0.0/8')], [{ IpProtocol: '-1', CidrIp: '10.0.0.0/8' }], ['Web opened all traffic from 10.0.0.0/8']],
    ['ports of all traffic', [{ IpProtocol: '-1', CidrIp: '10.0.0.0/8' }], [tcp(443, 443, '10.0.0.0/8')], ['Web closed all traffic from 10.0.0.0/8']],
    ['ports as text, another order, another description', [tcp(443, 443, '10.0.0.0/8'), tcp(80, 80, '10.0.0.0/8')], [
      { ...tcp(80, 80, '10.0.0.0/8'), Description: 'x' }, { IpProtocol: 'tcp', FromPort: '443', ToPort: '443', CidrIp: '10.0.0.0/8' },
    ], []],
  ])('%s', async (_, before, after, expected) => {
    expect(await told(group(...before), group(...after))).toEqual(expected);
  });

  it('from inside of the group to a resource of its own: nothing opens', async () => {
    expect(await told(group(tcp(22, 22, '10.0.0.0/8')), { ...group(), ...separate(tcp(22, 22, '10.0.0.0/8')) })).toEqual([]);
  });

  it('a group as the peer is called by its name', async () => {
    const after = { ...group(), ...separate({ IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432 }), App: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'app' } } };
    const rule = { ...after, Rule: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: { Ref: 'Web' }, IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: { Ref: 'App' } } } };
    expect(await told(group(), rule)).toEqual(['Web opened TCP port 5432 from App']);
  });

  it('a group that loses its only rule for what goes out lets everything out', async () => {
    const closed = { Web: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'web', SecurityGroupEgress: [tcp(443, 443, '10.0.0.0/8')] } } };
    const open = { Web: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'web' } } };
    expect(await told(closed, open)).toEqual(['Web opened all traffic to 0.0.0.0/0', 'Web opened all traffic to ::/0']);
  });

  it('switches count with their defaults, and not where only the deployment knows', async () => {
    const database = (value?: unknown): object => ({ Db: { Type: 'AWS::RDS::DBInstance', Properties: { ...(value !== undefined && { PubliclyAccessible: value }) } } });
    expect(await told(database(), database(true))).toEqual(['Db opened public access to the database instance']);
    expect(await told(database('true'), database(false))).toEqual(['Db closed public access to the database instance']);
    expect(await told(database(true), database({ 'Fn::ImportValue': 'x' }))).toEqual([]);
    const balancer = (scheme: object): object => ({ Lb: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: scheme } });
    expect(await told(balancer({ Scheme: 'internal' }), balancer({}))).toEqual(['Lb opened public access to the load balancer']);
  });

  it('an entry of a network ACL', async () => {
    const entry = (cidr: string): object => ({
      Entry: { Type: 'AWS::EC2::NetworkAclEntry', Properties: { NetworkAclId: 'acl-1', RuleNumber: 100, Protocol: 6, RuleAction: 'allow', CidrBlock: cidr, PortRange: { From: 22, To: 22 } } },
    });
    expect(await told(entry('10.0.0.0/8'), entry('0.0.0.0/0'))).toEqual(['Entry opened TCP port 22 from 0.0.0.0/0']);
  });
});
