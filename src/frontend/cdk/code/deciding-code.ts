import type { Value } from '../../../model/value.js';
import type { TracedCall } from './calls.js';
import { grantOf } from './grants.js';
import { LaterChanges } from './later-changes.js';
import { besides, memberNamed, writtenOnce } from './literals.js';
import { operationsOn } from './operations.js';
import type { Found, ParsedFiles } from './parsed-files.js';
import { namesInCode } from './property-names.js';
import { stepsOf } from './property-path.js';
import { statementIn } from './statements.js';
import { itemAround, leavesOf, statementAround, textsAt, valueAt } from './texts.js';
import { PropertySearch } from './written-property.js';

/** A property of a resource, and what is known of how it came to be. */
export interface Question {
  readonly type: string;
  readonly properties: Value;
  /** In CloudFormation's vocabulary; empty for the resource as a whole. */
  readonly property: string;
  readonly logicalId: string;
  /** Those of the construct's path. */
  readonly ids: readonly string[];
  /** The calls that made it, innermost first. */
  readonly calls: readonly TracedCall[];
  /** The call that set the property later, where there is a trace of it. */
  readonly assigned: TracedCall | undefined;
  /** The calls that made another resource of the same stack. */
  readonly callsOf: (logicalId: string) => readonly TracedCall[];
}

/** Code that decides a property: what made the resource, or what changed it later. */
export interface Deciding extends Found {
  readonly isChange: boolean;
}

/** Where the user's code decides a property of a resource; undefined when it says nothing of it. */
export function decidingCode(files: ParsedFiles, question: Question): Deciding | undefined {
  const { properties, property, calls } = question;
  const search = new PropertySearch(files, calls, question.ids);
  const expected = valueAt(properties, property);
  const change = changedLater(files, search, question, expected)
    ?? inStatement(files, question)
    ?? assignedLater(files, search, question, expected);
  if (change) return { ...change, isChange: true };
  const written = (property === '' ? undefined : search.byPath(stepsOf(property), expected)) ?? byNameOrText(files, search, question, expected);
  return written && { ...written, isChange: false };
}

/** By what is done to the construct, or to those that it was made by, under the names that hold them. */
function changedLater(files: ParsedFiles, search: PropertySearch, question: Question, expected: Value | undefined): Found | undefined {
  const { properties, property, calls, logicalId } = question;
  for (const [level, traced] of calls.entries()) {
    const operations = operationsOn(traced, logicalId, files.ts);
    if (operations.length === 0) continue;
    const changes = new LaterChanges(files, search, traced.file, operations);
    const found = (level === 0 ? changes.set(property, expected) : undefined) ?? changes.added(property, properties);
    if (found) return found;
  }
  return undefined;
}

/** In the statement of a policy, wherever in the files of the calls that is written. */
function inStatement(files: ParsedFiles, question: Question): Found | undefined {
  const { type, properties, property, calls, callsOf } = question;
  const around = statementAround(properties, property);
  if (around === undefined) return undefined;
  const roots = [...new Set(calls.flatMap(({ file }) => [file, ...files.importsOf(file)]))];
  const regions = [...calls.map(({ file, call }) => ({ file, node: call })), ...roots.map((file) => ({ file, node: file.root }))];
  const statement = statementIn(regions, around.statement, files);
  if (statement === undefined) return grantOf(files, around.statement, calls, callsOf);
  const member = memberNamed(statement, namesInCode(type, property), files);
  if (member === undefined) return statement;
  const texts = textsAt(around.statement, around.within);
  return (texts.length === 1 ? writtenOnce(member, texts[0] ?? '', files) : undefined) ?? member;
}

function assignedLater(files: ParsedFiles, search: PropertySearch, { property, assigned }: Question, expected: Value | undefined): Found | undefined {
  if (assigned === undefined) return undefined;
  const { file, call } = assigned;
  const changes = files.ts.isNewExpression(call) ? undefined : new LaterChanges(files, search, file, [call]);
  return changes?.set(property, expected) ?? { file, node: call };
}

/** By its name in what the calls pass, and by its text: inside of what was found, or anywhere in the files of the calls. */
function byNameOrText(files: ParsedFiles, search: PropertySearch, question: Question, expected: Value | undefined): Found | undefined {
  const { type, properties, property, calls } = question;
  const names = namesInCode(type, property);
  const named = search.named(names, expected);
  // Statements that are written anywhere else in a file are known to be other ones.
  const isStatement = statementAround(properties, property) !== undefined;
  const around = calls.flatMap(({ file, call }): readonly Found[] => [{ file, node: call }, ...(isStatement ? [] : [{ file, node: file.root }])]);
  const keyed = property.includes('[') ? search.keyed(new Set(leavesOf(itemAround(properties, property))), names, expected) : undefined;
  if (keyed) return keyed;
  for (const found of [...(named ? [named] : []), ...around]) {
    for (const text of textsAt(properties, property)) {
      const once = writtenOnce(found, text, files);
      if (once) return besides(once, names, files) ?? once;
    }
  }
  if (named) return named;
  for (const found of around) {
    const once = writtenOnce(found, property.replace(/\[\d+\]/g, ''), files);
    if (once) return once;
  }
  return undefined;
}
