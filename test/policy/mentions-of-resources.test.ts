import { describe, expect, it } from 'vitest';
import { readEstate } from '../../src/estate.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { definePolicy } from '../../src/policy/index.js';
import { memoryFiles } from '../memory-files.js';

/** The addresses of what mentions a group, in their order. */
async function mentionsOf(group: string, template: string): Promise<readonly string[]> {
  const seen: string[] = [];
  const policy = definePolicy({
    id: 'test/mentions',
    title: 'Mentions are listed',
    area: 'access',
    severity: 'low',
    resource: 'AWS::EC2::SecurityGroup',
    check(node) {
      if (node.address === group) seen.push(...node.mentionedBy().map(({ address }) => address));
    },
  });
  const { resources, declarations = [] } = await readEstate(memoryFiles({ 't.yaml': template }), {});
  evaluate([...resources, ...declarations], [{ policy, severity: 'low' }]);
  return seen;
}

const TEMPLATE = `Parameters: {Env: {Type: String, AllowedValues: [a, b], Default: a}}
Conditions: {Never: !Equals [a, b], InA: !Equals [!Ref Env, a]}
Resources:
  Used: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: used}}
  Idle: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: idle}}
  Server: {Type: AWS::EC2::Instance, Properties: {SecurityGroupIds: [!GetAtt Used.GroupId]}}
  Balancer: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {SecurityGroups: [!If [InA, !Ref Used, sg-0123456789abcdef0]]}}
  NotThere: {Type: AWS::EC2::Instance, Condition: Never, Properties: {SecurityGroupIds: [!Ref Idle]}}
Outputs:
  Group: {Value: !Sub 'group \${Used}'}
`;

describe('what mentions a resource', () => {
  it('is of any type, in any property, under any decision, outputs among it', async () => {
    expect(await mentionsOf('Used', TEMPLATE)).toEqual(['Server', 'Balancer', 'Outputs.Group']);
  });

  it('exists', async () => {
    expect(await mentionsOf('Idle', TEMPLATE)).toEqual([]);
  });
});
