import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mapResource } from '../../../../src/frontend/terraform/mapping/index.js';
import { PROVIDER_SHAPES } from '../../../../src/frontend/terraform/mapping/schemas.js';
import type { ObjectShape, Shape } from '../../../../src/frontend/terraform/mapping/shapes.js';
import type { Condition, Formula } from '../../../../src/model/decision.js';
import type { MapEntry, MapValue, Value } from '../../../../src/model/value.js';
import { at, choice, condition, map, plainly, unknown, value } from './values.js';

const DECISION = condition('x');
const ORIGIN = { place: at(0) };

const TYPES = [
  'aws_s3_bucket',
  'aws_security_group',
  'aws_security_group_rule',
  'aws_network_acl',
  'aws_lb',
  'aws_lb_listener',
  'aws_instance',
  'aws_dynamodb_table',
  'aws_db_parameter_group',
  'aws_cloudfront_distribution',
  'aws_eks_cluster',
  'aws_elb',
  'aws_opensearch_domain',
  'aws_sns_topic',
  'aws_kinesis_firehose_delivery_stream',
  'aws_codepipeline',
];

/** Deciding first and mapping then is the same as mapping first and deciding then. */
describe('a choice', () => {
  it.each(TYPES)('is mapped as what it may turn out to be: %s', (type) => {
    const shape = PROVIDER_SHAPES.of(type)?.root ?? new Map();
    fc.assert(
      fc.property(block(shape, 0), fc.constantFrom(0, 1), (attributes, alternative) => {
        const early = nodesOf(type, decidedMap(attributes, alternative));
        const late = nodesOf(type, attributes).filter((node) => node.conditions.every((one) => holds(one, alternative)));
        const shown = (nodes: typeof early): unknown => nodes.map((node) => [node.type, plainly(decided(node.properties, alternative) ?? map({}))]);
        expect(shown(late)).toEqual(shown(early));
      }),
      { numRuns: 300 },
    );
  });
});

function nodesOf(type: string, attributes: MapValue): ReturnType<typeof mapResource>['nodes'] {
  return mapResource({ id: `${type}.x`, type, attributes, header: at(0) }, { typeOf: () => undefined }).nodes;
}

/** Whether a condition holds when DECISION turns out as `alternative`: all are made of it. */
function holds(one: Condition, alternative: number): boolean {
  return one === DECISION ? alternative === 0 : isTrue(one.formula, alternative);
}

function isTrue(formula: Formula, alternative: number): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'condition':
      return holds(formula.condition, alternative);
    case 'not':
      return !isTrue(formula.of, alternative);
    case 'and':
      return formula.of.every((part) => isTrue(part, alternative));
    case 'or':
      return formula.of.some((part) => isTrue(part, alternative));
    case 'is':
    case 'unknowable':
      throw new Error('no other decision is in these values');
  }
}

/** Not arguments of the resource, or (`tags_all`) what its tags and the provider's come to. */
const NOT_WRITTEN = ['id', 'tags_all', 'timeouts'];

function block(shape: ObjectShape, depth: number): fc.Arbitrary<MapValue> {
  const members = [...shape].filter(([name, member]) => !member.computed && !NOT_WRITTEN.includes(name));
  if (members.length === 0) return fc.constant(map({}));
  return fc
    .uniqueArray(fc.constantFrom(...members), { minLength: depth === 0 ? 1 : 0, maxLength: 4, selector: ([name]) => name })
    .chain((chosen) => fc.tuple(...chosen.map(([name, member]) => attribute(name, member.shape, depth))))
    .map((entries) => ({ kind: 'map', entries: new Map(entries), origin: ORIGIN }));
}

function attribute(name: string, shape: Shape, depth: number): fc.Arbitrary<[string, MapEntry]> {
  const entry = REQUIRED.includes(name) ? fc.constantFrom(value('ingress'), value('egress'), choice(DECISION, 'ingress', 'egress')) : written(shape, depth);
  return entry.map((chosen) => [name, { keyPlace: at(1), value: chosen }]);
}

/** Null is no value of these: which type a rule is of, which group it belongs to, what an item is called. */
const REQUIRED = ['type', 'name', 'log_type', 'security_group_id'];

/** A value of this shape, decided or not. */
function written(shape: Shape, depth: number): fc.Arbitrary<Value> {
  const certain = definite(shape, depth);
  const undecided = fc
    .tuple(certain, fc.oneof(certain, fc.constant(value(null))))
    .map((alternatives): Value => ({ kind: 'choice', decision: DECISION, alternatives, origin: ORIGIN }));
  return fc.oneof({ arbitrary: certain, weight: 3 }, { arbitrary: undecided, weight: 2 });
}

function definite(shape: Shape, depth: number): fc.Arbitrary<Value> {
  switch (shape.kind) {
    case 'scalar':
    case 'json':
      return fc.constantFrom(value('ingress'), value('egress'), value('a'), value(true), value(false), value(1), value(null), unknown());
    case 'list':
      return list(depth > 2 ? fc.constant(value('a')) : written(shape.of, depth + 1), 3);
    case 'map':
      return fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), written(shape.of, depth + 1)).map((entries) => map(entries));
    case 'object':
      return depth > 3 ? fc.constant(value([])) : list(block(shape.object, depth + 1), 1);
  }
}

function list(item: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value> {
  return fc.array(item, { maxLength }).map((items) => ({ kind: 'list', items, origin: ORIGIN }));
}

/** `value` when DECISION turns out as `alternative`; undefined when it is not there. */
function decided(undecided: Value, alternative: number): Value | undefined {
  switch (undecided.kind) {
    case 'choice': {
      const chosen = undecided.alternatives[undecided.decision.kind === 'condition' && holds(undecided.decision, alternative) ? 0 : 1];
      return chosen && decided(chosen, alternative);
    }
    case 'absent':
      return undefined;
    case 'map':
      return decidedMap(undecided, alternative);
    case 'list':
      return { ...undecided, items: undecided.items.flatMap((item) => decided(item, alternative) ?? []) };
    case 'literal':
      return undecided.value === null ? undefined : undecided;
    case 'reference':
    case 'concat':
    case 'unknown':
      return undecided;
  }
}

function decidedMap(undecided: MapValue, alternative: number): MapValue {
  const entries = [...undecided.entries].flatMap(([key, entry]): [string, MapEntry][] => {
    const chosen = decided(entry.value, alternative);
    return chosen ? [[key, { ...entry, value: chosen }]] : [];
  });
  return { ...undecided, entries: new Map(entries) };
}
