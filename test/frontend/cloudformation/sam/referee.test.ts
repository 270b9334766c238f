import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandSam } from '../../../../src/frontend/cloudformation/sam/index.js';
import { Source } from '../../../../src/model/source.js';
import { parseTree } from '../../../../src/syntax/parse.js';
import type { MapNode, Node } from '../../../../src/syntax/tree.js';
import { child, list, map, scalar, stringOf } from '../../../../src/syntax/tree.js';
import { plain } from './expand.js';

const folder = path.resolve(process.env.NEARSIDE_SHARED ?? '../shared', 'sam');
const answers = path.join(folder, 'expected.jsonl');

interface Answer {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly error?: string;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Resource {
  readonly Type: unknown;
  readonly Properties?: unknown;
}

/** AWS's own translator as the referee: its tests, and real templates. */
describe.skipIf(!existsSync(answers))('the expansion against AWS’s translator', () => {
  const rows = existsSync(answers) ? readFileSync(answers, 'utf8').split('\n').filter(Boolean).map(readAnswer) : [];
  const results = rows.map((answer) => ({ answer, ...expandFile(answer) }));

  it('makes the same resources', () => {
    const wrong: string[] = [];
    let wanted = 0;
    let extra = 0;
    for (const { answer, resources } of results) {
      if (!answer.resources) continue;
      const expected = byBareId(answer.resources);
      const made = byBareId(resources);
      wanted += expected.size;
      for (const [id, { Type: type }] of expected) if (made.get(id)?.Type !== type) wrong.push(`${answer.path}: ${id} ${String(type)}`);
      for (const id of made.keys()) if (!expected.has(id)) extra += 1;
    }
    expect(wanted).toBeGreaterThan(4000);
    expect(extra).toBe(0);
    expect(wrong.length / wanted, wrong.slice(0, 20).join('\n')).toBeLessThan(0.003);
  });

  it('gives them the same literal values', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const { answer, resources } of results) {
      const made = byBareId(resources);
      for (const [id, { Type: type, Properties: properties }] of byBareId(answer.resources ?? {})) {
        const ours = made.get(id);
        if (ours?.Type !== type) continue;
        for (const [at, value] of leaves(properties, [])) {
          const mine = at.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), ours?.Properties);
          if (isObject(mine) && !Array.isArray(mine)) continue;
          compared += 1;
          if (String(mine) !== String(value)) wrong.push(`${answer.path}: ${id} ${at.join('.')}: ${String(mine)} instead of ${String(value)}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(15_000);
    expect(wrong.length / compared, wrong.slice(0, 20).join('\n')).toBeLessThan(0.003);
  });

  it('says something of everything that the translator refuses', () => {
    const silent = results.filter(({ answer, diagnostics }) => answer.error !== undefined && diagnostics === 0).map(({ answer }) => path.basename(answer.path));
    // A parameter whose default is a list: no matter of SAM, and reported where parameters are read.
    expect(silent).toEqual(['error_intrinsic_sub_with_list.yaml']);
  });
});

function readAnswer(line: string): Answer {
  const answer: unknown = JSON.parse(line);
  if (!isAnswer(answer)) throw new Error(`This is no answer of the translator: ${line.slice(0, 100)}`);
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  return isObject(value) && typeof value.path === 'string' && (typeof value.error === 'string' || isObject(value.resources));
}

function expandFile(answer: Answer): { readonly resources: Readonly<Record<string, Resource>>; readonly diagnostics: number } {
  const file = path.resolve(folder, answer.path);
  const { result } = parseTree(new Source(answer.path, readFileSync(file, 'utf8')));
  const template = result?.kind === 'map' ? result : map([], { source: new Source(answer.path, ''), start: 0, end: 0 });
  const expanded = expandSam(template, { region: 'us-east-1', partition: 'aws', parameter: (name) => parameterValue(template, answer, name) });
  const resources: Record<string, Resource> = {};
  const made = child(expanded.result, 'Resources');
  for (const { key, value } of made?.kind === 'map' ? made.entries.values() : []) {
    if (child(value, 'Type')) resources[key] = { Type: plain(child(value, 'Type')), Properties: plain(child(value, 'Properties')) };
  }
  return { resources, diagnostics: expanded.diagnostics.length };
}

function parameterValue(template: MapNode, answer: Answer, name: string): Node | undefined {
  const declared = child(child(template, 'Parameters'), name);
  if (!declared) return undefined;
  const given = answer.parameters[name];
  const node = given === undefined ? child(declared, 'Default') : scalar(given, declared.place);
  const isList = /List/.test(stringOf(child(declared, 'Type')) ?? '');
  if (node?.kind !== 'scalar') return node;
  if (isList) return list(String(node.value).split(',').map((item) => scalar(item.trim(), node.place)), node.place);
  return scalar(node.text ?? String(node.value), node.place);
}

/** Logical ids without the hash of a content. */
function byBareId(resources: Readonly<Record<string, Resource>>): ReadonlyMap<string, Resource> {
  return new Map(Object.entries(resources).filter(([, { Type: type }]) => typeof type === 'string').map(([id, resource]) => [id.replace(/[0-9a-f]{10}$/, ''), resource]));
}

/** Where code lies depends on packaging; descriptions and tags carry hashes and marks. */
const ignored = /^(?:Code|Content|ContentUri|CodeUri|TemplateURL|DefinitionS3Location|BodyS3Location|CodeS3Location|Description|Tags)$/;

function leaves(value: unknown, at: readonly string[]): (readonly [readonly string[], unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...at, String(index)]));
  if (!isObject(value)) return [[at, value]];
  const keys = Object.keys(value);
  if (keys.length === 1 && (keys[0] === 'Ref' || keys[0]?.startsWith('Fn::'))) return [];
  return keys.filter((key) => !ignored.test(key)).flatMap((key) => leaves(value[key], [...at, key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
