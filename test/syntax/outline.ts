import type { Diagnostic } from '../../src/model/diagnostic.js';
import { Source, textAt, toLocation } from '../../src/model/source.js';
import type { Node } from '../../src/syntax/tree.js';

export function source(text: string, path = 'template.yaml'): Source {
  return new Source(path, text);
}

/** The values of a tree, with maps as lists of pairs, so that order counts and no key is special. */
export function values(node: Node | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(values);
    case 'map':
      return new Map([...node.entries].map(([key, entry]) => [key, values(entry.value)]));
  }
}

/** The same for a value of JavaScript. */
export function valuesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valuesOf);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, member]) => [key, valuesOf(member)]));
}

/** A tree on one line: `{a: 1, b: [x, true<yes>]}`, the written text in angle brackets where it differs. */
export function outline(node: Node | undefined): string {
  switch (node?.kind) {
    case undefined:
      return 'nothing';
    case 'scalar': {
      const value = typeof node.value === 'string' ? JSON.stringify(node.value).slice(1, -1) : String(node.value);
      const type = typeof node.value === 'string' ? '' : '=';
      return type + value + (node.text === undefined ? '' : `<${node.text}>`);
    }
    case 'list':
      return `[${node.items.map(outline).join(', ')}]`;
    case 'map':
      return `{${[...node.entries].map(([key, entry]) => `${key}: ${outline(entry.value)}`).join(', ')}}`;
  }
}

/** The text at every place: keys as `key|text`, nodes as `text`, in order of the tree. */
export function texts(node: Node | undefined): string[] {
  if (!node) return [];
  const own = textAt(node.place);
  switch (node.kind) {
    case 'scalar':
      return [own];
    case 'list':
      return [own, ...node.items.flatMap(texts)];
    case 'map':
      return [own, ...[...node.entries.values()].flatMap(({ key, keyPlace, value }) => [`${key}|${textAt(keyPlace)}`, ...texts(value)])];
  }
}

/** Diagnostics as `severity code line:column`. */
export function remarks(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ severity, code, place }) => {
    const location = place && toLocation(place);
    return `${severity} ${code} ${location?.startLine}:${location?.startColumn}`;
  });
}

/** What is wrong with the places of a tree: they must lie in the text, and children in their parents unless `shared`. */
export function misplaced(node: Node, text: string, shared: boolean): string[] {
  const wrong: string[] = [];
  const visit = (child: Node, outer: { readonly start: number; readonly end: number }): void => {
    const { start, end } = child.place;
    if (!(start >= 0 && start <= end && end <= text.length)) wrong.push(`${child.kind} at ${start}-${end}`);
    if (!shared && (start < outer.start || end > outer.end)) wrong.push(`${child.kind} at ${start}-${end} outside of ${outer.start}-${outer.end}`);
    if (child.kind === 'list') child.items.forEach((item) => visit(item, child.place));
    if (child.kind === 'map') {
      for (const { keyPlace, value } of child.entries.values()) {
        if (!(keyPlace.start >= 0 && keyPlace.start <= keyPlace.end && keyPlace.end <= text.length)) wrong.push(`key at ${keyPlace.start}-${keyPlace.end}`);
        if (!shared && (keyPlace.start < start || keyPlace.end > end)) wrong.push(`key at ${keyPlace.start}-${keyPlace.end} outside of ${start}-${end}`);
        visit(value, child.place);
      }
    }
  };
  visit(node, { start: 0, end: text.length });
  return wrong;
}
