import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandSam } from '../../../../src/frontend/cloudformation/sam/index.js';
import { Source } from '../../../../src/model/source.js';
import type { Node } from '../../../../src/syntax/tree.js';
import { list, map, scalar } from '../../../../src/syntax/tree.js';

const place = { source: new Source('t.yaml', ''), start: 0, end: 0 };

const words = [
  'Ref', 'Fn::If', 'Fn::GetAtt', 'Fn::Sub', 'Type', 'Properties', 'Events', 'Auth', 'Authorizers', 'DefinitionBody', 'paths', '/a', 'get', 'security', 'Policies',
  'Statement', 'Path', 'Method', 'Api', 'HttpApi', 'S3', 'Bucket', 'Domain', 'Route53', 'Cors', 'Source', 'Destination', 'Id', 'Connectors', '__proto__', 'constructor',
  'AWS::NoValue', 'StageName', 'DeploymentPreference', 'AutoPublishAlias', 'EventInvokeConfig', 'FunctionUrlConfig', 'Routes', '$connect', 'SQS', 'Queue', 'Tags',
];
const types = ['Function', 'Api', 'HttpApi', 'SimpleTable', 'LayerVersion', 'Application', 'StateMachine', 'Connector', 'GraphQLApi', 'WebSocketApi', 'CapacityProvider', 'No'];

const word = fc.constantFrom(...words);
const { tree } = fc.letrec<{ readonly tree: Node }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)).map((value) => scalar(value, place)),
    fc.array(tie('tree'), { maxLength: 3 }).map((items) => list(items, place)),
    fc.array(fc.tuple(word, tie('tree')), { maxLength: 5 }).map((entries) => map(entries, place)),
  ),
}));

const resource = fc.tuple(fc.constantFrom(...types), fc.array(fc.tuple(word, tree), { maxLength: 8 })).map(([type, properties]) =>
  map([['Type', scalar(`AWS::Serverless::${type}`, place)], ['Properties', map(properties, place)]], place));

describe('expansion of anything', () => {
  it('never throws, and leaves no resource of SAM without a diagnostic', () => {
    fc.assert(fc.property(fc.array(resource, { maxLength: 4 }), tree, (resources, globals) => {
      const template = map([
        ['Globals', globals],
        ['Resources', map(resources.map((node, index) => [`R${index}`, node] as const), place)],
      ], place);
      const { result, diagnostics } = expandSam(template, { region: 'us-east-1', partition: 'aws', parameter: () => undefined });
      const made = result.entries.get('Resources')?.value;
      expect(result.entries.has('Globals')).toBe(false);
      const left = made?.kind === 'map' ? [...made.entries.values()].map(({ value }) => value) : [];
      for (const node of left) {
        const type = node.kind === 'map' ? node.entries.get('Type')?.value : undefined;
        expect(type?.kind === 'scalar' && String(type.value).startsWith('AWS::Serverless::')).toBe(false);
      }
      if (left.length === 0 && resources.length > 0) expect(diagnostics.length).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });
});
