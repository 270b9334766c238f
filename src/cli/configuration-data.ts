import type { FileSystem } from './file-system.js';
import type { KeyPath, UncheckedConfiguration, WithErrors } from '../engine/configuration/origin.js';
import { failed, succeeded } from '../engine/configuration/origin.js';
import type { WithDiagnostics } from '../model/diagnostic.js';
import type { Place } from '../model/source.js';
import { Source, toLocation } from '../model/source.js';
import { parseJson } from '../syntax/json.js';
import { parseTree } from '../syntax/parse.js';
import type { Entry, Node, ScalarNode } from '../syntax/tree.js';

/** Reads a configuration in JSON (comments and trailing commas allowed) or YAML. */
export function readData(path: string, shown: string, system: Pick<FileSystem, 'bytes'>): WithErrors<UncheckedConfiguration> {
  const text = tryRead(path, system);
  if (text.why !== undefined) return failed([{ message: `cannot be read: ${text.why}.`, file: shown }]);
  return configurationData(new Source(shown, text.content));
}

function tryRead(path: string, system: Pick<FileSystem, 'bytes'>): { readonly content: string; readonly why?: undefined } | { readonly why: string } {
  try {
    return { content: system.bytes(path).toString('utf8') };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes a text in JSON (comments and trailing commas allowed) or YAML as a configuration that is still to be checked. */
export function configurationData(source: Source): WithErrors<UncheckedConfiguration> {
  return unchecked(source, parseTree(source), rootOf);
}

/** The same for what is JSON in any case. */
export function jsonData(source: Source): WithErrors<UncheckedConfiguration> {
  return unchecked(source, parseJson(source), dataOf);
}

function unchecked(
  { path }: Source,
  { result, diagnostics }: WithDiagnostics<Node | undefined>,
  toData: (node: Node) => unknown,
): WithErrors<UncheckedConfiguration> {
  // Of a key that is written twice one would be without effect.
  const problems = diagnostics.filter(({ severity, code }) => severity !== 'info' || code === 'duplicate-key');
  if (problems.length > 0) return failed(problems.map(({ message, place }) => ({ message, file: path, ...(place && { location: toLocation(place) }) })));
  const place = (steps: KeyPath, part: 'key' | 'value'): Place | undefined => placeOf(result, steps, part);
  return succeeded({ data: result ? toData(result) : {}, origin: { file: path, isData: true, place } });
}

function rootOf(node: Node): unknown {
  if (node.kind !== 'map') return dataOf(node);
  return objectOf(node.entries, (key, value) => (key === 'parameters' && value.kind === 'map' ? parametersOf(value.entries) : dataOf(value)));
}

/** Template parameters are texts: account 012345678901 keeps its zero. */
function parametersOf(entries: ReadonlyMap<string, Entry>): unknown {
  return objectOf(entries, (_, node) => (node.kind === 'scalar' && node.value !== null ? (node.text ?? String(node.value)) : dataOf(node)));
}

function dataOf(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return scalarOf(node);
    case 'list':
      return node.items.map(dataOf);
    case 'map':
      return objectOf(node.entries, (_, value) => dataOf(value));
  }
}

/** Templates are read as YAML 1.1, where `off` is false. Here only `true` and `false` are truth values. */
function scalarOf({ value, text }: ScalarNode): ScalarNode['value'] {
  return typeof value === 'boolean' && text !== undefined && !/^(?:true|false)$/i.test(text) ? text : value;
}

/** `fromEntries` defines keys, it does not assign them: `__proto__` is one like every other. */
function objectOf(entries: ReadonlyMap<string, Entry>, toData: (key: string, value: Node) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...entries.values()].map(({ key, value }) => [key, toData(key, value)]));
}

/** The place of the value at `path`, or of its key; of what holds it, where it is not written. */
function placeOf(root: Node | undefined, path: KeyPath, part: 'key' | 'value'): Place | undefined {
  let node = root;
  let place = root?.place;
  for (const step of path) {
    const entry: Entry | undefined = node?.kind === 'map' ? node.entries.get(String(step)) : undefined;
    node = node?.kind === 'list' ? node.items[Number(step)] : entry?.value;
    if (!node) break;
    place = part === 'key' && entry ? entry.keyPlace : node.place;
  }
  return place;
}
