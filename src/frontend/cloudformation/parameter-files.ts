import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/source.js';
import type { Literal } from '../../model/value.js';
import { parseTree } from '../../syntax/parse.js';
import type { Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Files } from '../files.js';
import { placeWithin } from './text-place.js';
import { comparableText, literal, text } from './values.js';

/** The literals that parameter files give parameters, by name; a later file wins. */
export type GivenLiterals = ReadonlyMap<string, Literal>;

/**
 * Reads parameter files in the formats of AWS: `[{ "ParameterKey", "ParameterValue" }]` of the command line, `{ "Parameters": {…} }`
 * of CodePipeline, and what the command line's `deploy` takes too: a plain object, and `["Key=Value"]`.
 */
export function readParameterFiles(paths: readonly string[], files: Files, report: (diagnostic: Diagnostic) => void): GivenLiterals {
  const given = new Map<string, Literal>();
  for (const path of paths) {
    const read = files.read(path);
    if (read.kind !== 'text') {
      report({ severity: 'error', code: 'file-unreadable', message: `The parameter file \`${path}\` cannot be read.` });
      continue;
    }
    const { result, diagnostics } = parseTree(read.source);
    diagnostics.forEach(report);
    if (result !== undefined) readDocument(result, given, report);
  }
  return given;
}

function readDocument(root: Node, given: Map<string, Literal>, report: (diagnostic: Diagnostic) => void): void {
  if (root.kind === 'list') {
    for (const item of root.items) readItem(item, given, report);
    return;
  }
  const parameters = child(root, 'Parameters') ?? root;
  if (parameters.kind !== 'map') return report(invalid('A parameter file is a list or a map of values.', root.place));
  for (const { key, value } of parameters.entries.values()) give(key, value, given, report);
}

function readItem(item: Node, given: Map<string, Literal>, report: (diagnostic: Diagnostic) => void): void {
  const name = stringOf(child(item, 'ParameterKey'));
  const value = child(item, 'ParameterValue');
  if (name !== undefined && value !== undefined) return give(name, value, given, report);
  if (name !== undefined && child(item, 'UsePreviousValue') !== undefined) return undefined;
  const pair = stringOf(item);
  const at = pair?.indexOf('=') ?? -1;
  if (pair === undefined || at <= 0) return report(invalid('An entry is `{ "ParameterKey": …, "ParameterValue": … }` or `"Key=Value"`.', item.place));
  const place = placeWithin(item.place, pair, at + 1, pair.length);
  given.set(pair.slice(0, at), text(pair.slice(at + 1), place));
}

function give(name: string, node: Node, given: Map<string, Literal>, report: (diagnostic: Diagnostic) => void): void {
  const scalars = node.kind === 'list' ? node.items : [node];
  const texts = scalars.map((item) => (item.kind === 'scalar' ? comparableText(literal(item)) : undefined));
  if (texts.includes(undefined)) return report(invalid(`The value of \`${name}\` is not a text.`, node.place));
  given.set(name, node.kind === 'scalar' ? literal(node) : text(texts.join(','), node.place));
}

function invalid(message: string, place: Place): Diagnostic {
  return { severity: 'error', code: 'invalid-parameter-file', message, place };
}
