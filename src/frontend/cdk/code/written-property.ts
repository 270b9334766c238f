import type ts from 'typescript';
import type { Value } from '../../../model/value.js';
import type { TracedCall } from './calls.js';
import { argumentsOf } from './calls.js';
import type { Meaning } from './code-values.js';
import { CodeValues } from './code-values.js';
import { contradicts } from './expectation.js';
import { initializerOf } from './expressions.js';
import type { Found, ParsedFile, ParsedFiles } from './parsed-files.js';
import { camelCase } from './property-names.js';
import type { Step } from './property-path.js';

/** Finds where a property of a construct was written: in the objects that the calls pass which made it. */
export class PropertySearch {
  private readonly values: CodeValues;

  constructor(
    readonly files: ParsedFiles,
    /** Innermost first. */
    private readonly calls: readonly TracedCall[],
    ids: readonly string[],
  ) {
    this.values = new CodeValues(files, calls, ids);
  }

  /** The first of some names that any of the calls passes, innermost call first; what contradicts the template's value only when there is nothing else. */
  named(names: readonly string[], expected: Value | undefined): Found | undefined {
    let doubtful: Found | undefined;
    for (const { file, level, nodes } of this.arguments()) {
      for (const name of names) {
        for (const node of nodes) {
          const found = this.first({ file, level, node }, [name], expected);
          if (found && !contradicts(found, expected, this.files.ts)) return found;
          doubtful ??= found;
        }
      }
    }
    return doubtful;
  }

  /** A property of an item that code writes under a key, where templates have a list: `'/downloads/*': { viewerProtocolPolicy }`. */
  keyed(keys: ReadonlySet<string>, names: readonly string[], expected: Value | undefined): Found | undefined {
    const { ts } = this.files;
    for (const { file, level, nodes } of this.arguments()) {
      const entries: ts.PropertyAssignment[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.name) && keys.has(node.name.text)) entries.push(node);
        ts.forEachChild(node, visit);
      };
      nodes.forEach(visit);
      for (const { initializer } of entries) {
        const found = this.first({ file, level, node: initializer }, names, expected);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** A property by its whole path, as CloudFormation's own classes take it. Undefined when it is not written in this form. */
  byPath(path: readonly Step[], expected: Value | undefined): Found | undefined {
    for (const { file, level, nodes } of this.arguments()) {
      for (const node of nodes) {
        const found = this.within({ file, level, node }, path, expected);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** The property at a path inside of an expression; when it is missing there, the item of a list that lacks it. */
  within(from: Meaning, path: readonly Step[], expected: Value | undefined): Found | undefined {
    let doubtful: Found | undefined;
    for (const { found, isItem, rest } of this.reached(from, path, undefined, false)) {
      if (rest > 0 && !isItem) continue;
      if (rest === 0 && !contradicts(found, expected, this.files.ts)) return found;
      doubtful ??= found;
    }
    return doubtful;
  }

  /** Where what an expression passes on was written, and the expression itself. */
  *written(from: Meaning): Iterable<Found> {
    yield* this.values.written(from);
    yield from;
  }

  /** The objects and lists that an expression stands for. */
  meanings(from: Meaning): Iterable<Found> {
    return this.values.meanings(from);
  }

  private first(from: Meaning, names: readonly string[], expected: Value | undefined): Found | undefined {
    let doubtful: Found | undefined;
    for (const name of names) {
      for (const found of this.values.members(from, name, true)) {
        if (!contradicts(found, expected, this.files.ts)) return found;
        doubtful ??= found;
      }
    }
    return doubtful;
  }

  private *reached(from: Meaning, [step, ...rest]: readonly Step[], last: Found | undefined, isItem: boolean): Iterable<Reached> {
    if (step === undefined) {
      if (last) yield { found: last, isItem, rest: 0 };
      return;
    }
    let isFound = false;
    for (const next of typeof step === 'string' ? this.members(from, step) : this.items(from, step)) {
      isFound = true;
      yield* this.reached({ ...next, node: initializerOf(next.node, this.files.ts), level: from.level }, rest, next, isItem || typeof step === 'number');
    }
    if (!isFound && last) yield { found: last, isItem, rest: rest.length + 1 };
  }

  private *members(from: Meaning, name: string): Iterable<Found> {
    for (const spelling of new Set([camelCase(name), name])) yield* this.values.members(from, spelling, false);
  }

  private *items(from: Meaning, index: number): Iterable<Found> {
    const { ts } = this.files;
    for (const { file, node } of this.values.meanings(from)) {
      if (!ts.isArrayLiteralExpression(node) || node.elements.some((element) => ts.isSpreadElement(element))) continue;
      const item = node.elements[index];
      if (item) yield { file, node: item };
    }
  }

  /** Those of each call, innermost call first. */
  private arguments(): readonly { readonly file: ParsedFile; readonly level: number; readonly nodes: readonly ts.Node[] }[] {
    return this.calls.map(({ file, call }, level) => ({ file, level, nodes: argumentsOf(call) }));
  }
}

interface Reached {
  readonly found: Found;
  /** Whether it is, or is in, an item of a list. */
  readonly isItem: boolean;
  /** How many steps of the path lead further than what is written. */
  readonly rest: number;
}
