import type { Diagnostic, WithDiagnostics } from '../../model/diagnostic.js';
import type { Place, Source } from '../../model/source.js';
import { parseJson } from '../json.js';
import type { Entry, MapNode, Node } from '../tree.js';
import type { Attribute, Block, Expression, FileBody, Label, NumberLiteral, ObjectItem, StringLiteral, Unary } from './ast.js';
import { configurationShape, valuesShape } from './json-shapes.js';
import type { Shape } from './json-shapes.js';
import { afterFirst, firstCharacter, lastCharacter, spanning } from './json-places.js';
import { stringPositions } from './json-strings.js';
import { parseDecoded } from './parse.js';
import { composed } from './pieces.js';
import { diagnosticOf } from './problems.js';

/** `configuration`: `.tf.json`; `values`: `.tfvars.json`, where every key is an argument and no string is a template. */
export type JsonKind = 'configuration' | 'values';

/**
 * Parses HCL's JSON syntax into the tree of the native one.
 *
 * Blocks are those that Terraform itself knows (`resource`, `lifecycle`, `dynamic` …). Blocks of a provider cannot be told
 * from arguments without its schema: they arrive as arguments whose value is an object, or a tuple of objects. Of a block, type
 * and labels may lie outside its place, because siblings share them; its header is its last label. `//` is a comment.
 */
export function parseHclJson(source: Source, kind: JsonKind = 'configuration'): WithDiagnostics<FileBody> {
  const { result: root, diagnostics } = parseJson(source, { keepsRepeated: true });
  const reader = new JsonReader(source, [...diagnostics]);
  const place: Place = { source, start: 0, end: source.text.length };
  const isNothing = root === undefined ? diagnostics.length === 0 : root.kind === 'scalar' && root.value === null;
  if (isNothing) reader.diagnostics.push(diagnosticOf('notJsonBody', place));
  const items = reader.body(root ? [root] : [], kind === 'configuration' ? configurationShape : valuesShape, kind === 'values');
  return { result: { kind: 'body', ...items, place, comments: [] }, diagnostics: reader.diagnostics };
}

/** How strings are read. */
type Strings = 'templates' | 'plain' | 'expressions';

interface Items {
  readonly attributes: Map<string, Attribute>;
  readonly blocks: Block[];
}

class JsonReader {
  constructor(
    private readonly source: Source,
    readonly diagnostics: Diagnostic[],
  ) {}

  /** The body that objects, or lists of objects, make together. */
  body(nodes: readonly Node[], shape: Shape, plain: boolean): Items {
    const items: Items = { attributes: new Map(), blocks: [] };
    for (const object of this.objects(nodes, 'notJsonBody')) {
      for (const entry of allEntries(object)) {
        const block = shape.blocks.get(entry.key);
        if (entry.key === '//') continue;
        if (block) this.blocks({ type: entry, labels: [], header: entry.keyPlace }, entry.value, block, items.blocks);
        else this.add(this.attribute(entry, plain ? 'plain' : stringsOf(entry.key, shape)), items.attributes);
      }
    }
    return items;
  }

  private add(attribute: Attribute, attributes: Map<string, Attribute>): void {
    if (attributes.has(attribute.name)) this.diagnostics.push(diagnosticOf('duplicateAttribute', attribute.namePlace));
    else attributes.set(attribute.name, attribute);
  }

  private objects(nodes: readonly Node[], problem: 'notJsonBody' | 'notJsonBlock'): readonly MapNode[] {
    const objects: MapNode[] = [];
    for (const node of nodes) {
      if (node.kind === 'map') objects.push(node);
      else if (node.kind === 'list') for (const object of this.objects(node.items, problem)) objects.push(object);
      else if (node.value !== null) this.diagnostics.push(diagnosticOf(problem, node.place));
    }
    return objects;
  }

  private blocks(head: Head, value: Node, shape: Shape, into: Block[]): void {
    for (const object of this.objects([value], 'notJsonBlock')) {
      if (head.labels.length === shape.labels) into.push(this.block(head, object, shape));
      else {
        for (const { key, keyPlace, value: inner } of allEntries(object)) {
          if (key === '//' && inner.kind === 'scalar') continue;
          this.blocks({ type: head.type, labels: [...head.labels, { value: composed(key), place: keyPlace }], header: keyPlace }, inner, shape, into);
        }
      }
    }
  }

  private block({ type, labels, header }: Head, object: MapNode, shape: Shape): Block {
    const { place } = object;
    const body = { kind: 'body', ...this.body([object], shape, false), place } as const;
    const openBrace = firstCharacter(place);
    const closeBrace = lastCharacter(place);
    return { kind: 'block', type: type.key, typePlace: type.keyPlace, labels, body, header, openBrace, closeBrace, place: spanning(header, place) };
  }

  private attribute({ key, keyPlace, value }: Entry, strings: Strings): Attribute {
    const name = composed(key);
    const place = spanning(keyPlace, value.place);
    return { kind: 'attribute', name, namePlace: keyPlace, equals: keyPlace, value: this.expression(value, strings), place };
  }

  private expression(node: Node, strings: Strings): Expression {
    const { place } = node;
    switch (node.kind) {
      case 'list':
        return { kind: 'tuple', items: node.items.map((item) => this.expression(item, strings)), place };
      case 'map':
        for (const { keyPlace } of node.repeated ?? []) this.diagnostics.push(diagnosticOf('duplicateKey', keyPlace));
        return { kind: 'object', items: Array.from(node.entries.values(), (entry) => this.objectItem(entry, strings)), place };
      case 'scalar':
        if (node.value === null) return { kind: 'null', place };
        if (typeof node.value === 'boolean') return { kind: 'boolean', value: node.value, place };
        return typeof node.value === 'string' ? this.string(node.value, place, strings) : number(node.text ?? String(node.value), place);
      default:
        return node satisfies never;
    }
  }

  private objectItem({ key, keyPlace, value }: Entry, strings: Strings): ObjectItem {
    const written = strings === 'templates' ? this.string(key, keyPlace, strings) : plainString(key, keyPlace);
    return {
      key: written.kind === 'string' ? { kind: 'name', name: written.value, place: keyPlace } : { kind: 'expression', expression: written, place: keyPlace },
      value: this.expression(value, strings),
      place: spanning(keyPlace, value.place),
    };
  }

  private string(value: string, place: Place, strings: Strings): Expression {
    if (strings === 'plain' || (strings === 'templates' && !/[$%]\{/.test(value))) return plainString(value, place);
    const syntax = strings === 'templates' ? 'template' : 'expression';
    const { result, diagnostics } = parseDecoded(this.source, value, stringPositions(value, place), syntax);
    this.diagnostics.push(...diagnostics);
    return { ...result, place };
  }
}

/** Blocks may be spread over several members of one name. */
function allEntries({ entries, repeated = [] }: MapNode): readonly Entry[] {
  return [...repeated, ...entries.values()];
}

interface Head {
  readonly type: Entry;
  readonly labels: readonly Label[];
  readonly header: Place;
}

function stringsOf(name: string, shape: Shape): Strings {
  if (shape.plain.has(name)) return 'plain';
  return shape.expressions.has(name) ? 'expressions' : 'templates';
}

function plainString(value: string, place: Place): StringLiteral {
  return { kind: 'string', value: composed(value), place };
}

function number(text: string, place: Place): NumberLiteral | Unary {
  if (!text.startsWith('-')) return { kind: 'number', text, place };
  const operand: NumberLiteral = { kind: 'number', text: text.slice(1), place: afterFirst(place) };
  return { kind: 'unary', operator: '-', operand, place };
}
