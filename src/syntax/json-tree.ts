import type { Diagnostic, WithDiagnostics } from '../model/diagnostic.js';
import type { Place, Source } from '../model/source.js';
import { scanJson } from './json-spans.js';
import type { Span } from './json-spans.js';
import { MAX_DEPTH } from './limits.js';
import type { Entry, MapNode, Node, ScalarNode } from './tree.js';

/** A JSON text that `JSON.parse` accepts, and how its offsets become offsets of a source. */
export interface JsonText {
  readonly source: Source;
  readonly text: string;
  readonly toStart: (offset: number) => number;
  readonly toEnd: (offset: number) => number;
  /** Whether maps keep what the others of equal keys had. */
  readonly keepsRepeated?: boolean;
}

/** Builds the tree of `value`, which is what `JSON.parse` made of `json.text`. Places are searched for on first use. */
export function jsonTree(value: unknown, json: JsonText): WithDiagnostics<Node | undefined> {
  const builder = new TreeBuilder(new Spans(json));
  return { result: builder.node(value, builder.root, 0), diagnostics: builder.diagnostics };
}

/** The spans of one text, found when the first place is asked for. */
class Spans {
  private found: Span | undefined;
  private unusual: boolean | undefined;

  constructor(readonly json: JsonText) {}

  root(): Span {
    return (this.found ??= this.scan());
  }

  /** Whether some number may be written otherwise than JavaScript would: `1.0`, `1e3`, `-0`. */
  hasUnusualNumbers(): boolean {
    return (this.unusual ??= /(?:^|[:,[])[ \t\r\n]*(?:-?\d+[.eE]|-0)/.test(this.json.text));
  }

  private scan(): Span {
    const scan = scanJson(this.json.text);
    if (scan.kind === 'spans') return scan.root;
    return { start: 0, end: this.json.text.length, keyStart: 0, keyEnd: 0, children: undefined };
  }
}

class JsonPlace implements Place {
  constructor(
    readonly spans: Spans,
    private readonly parent: JsonPlace | undefined,
    private readonly step: string | number,
    private found?: Span,
  ) {}

  get source(): Source {
    return this.spans.json.source;
  }

  get start(): number {
    return this.spans.json.toStart(this.span().start);
  }

  get end(): number {
    return this.spans.json.toEnd(this.span().end);
  }

  span(): Span {
    return (this.found ??= this.find());
  }

  private find(): Span {
    if (!this.parent) return this.spans.root();
    const outer = this.parent.span();
    const children = outer.children;
    if (children instanceof Map) return children.get(String(this.step)) ?? outer;
    return children?.[Number(this.step)] ?? outer;
  }
}

class JsonKeyPlace implements Place {
  constructor(private readonly value: JsonPlace) {}

  get source(): Source {
    return this.value.source;
  }

  get start(): number {
    return this.value.spans.json.toStart(this.value.span().keyStart);
  }

  get end(): number {
    return this.value.spans.json.toEnd(this.value.span().keyEnd);
  }
}

class TreeBuilder {
  readonly diagnostics: Diagnostic[] = [];
  readonly root: JsonPlace;

  constructor(private readonly spans: Spans) {
    this.root = new JsonPlace(spans, undefined, '');
  }

  /** Undefined when `value` is nested too deep to be kept. */
  node(value: unknown, place: JsonPlace, depth: number): Node | undefined {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return { kind: 'scalar', value, place };
      case 'number':
        return this.number(value, place);
      case 'object':
        if (value === null) return { kind: 'scalar', value, place };
        if (depth >= MAX_DEPTH) return this.tooDeep(place);
        return Array.isArray(value) ? this.list(value, place, depth) : this.map(value, place, depth);
      default:
        return undefined;
    }
  }

  private number(value: number, place: JsonPlace): ScalarNode {
    if (Number.isSafeInteger(value) && !this.spans.hasUnusualNumbers()) return { kind: 'scalar', value, place };
    const { start, end } = place.span();
    const text = this.spans.json.text.slice(start, end);
    return text === String(value) ? { kind: 'scalar', value, place } : { kind: 'scalar', value, text, place };
  }

  private list(values: readonly unknown[], place: JsonPlace, depth: number): Node {
    const items: Node[] = [];
    for (let index = 0; index < values.length; index += 1) {
      const item = this.node(values[index], new JsonPlace(this.spans, place, index), depth + 1);
      if (item) items.push(item);
    }
    return { kind: 'list', items, place };
  }

  private map(values: object, place: JsonPlace, depth: number): MapNode {
    const entries = new Map<string, Entry>();
    const members = new Map<string, unknown>(Object.entries(values));
    for (const key of this.keys(members, place)) {
      const valuePlace = new JsonPlace(this.spans, place, key);
      const value = this.node(members.get(key), valuePlace, depth + 1);
      if (value) entries.set(key, { key, keyPlace: new JsonKeyPlace(valuePlace), value });
    }
    const repeated = this.spans.json.keepsRepeated === true ? this.repeated(place, depth) : [];
    return { kind: 'map', entries, place, ...(repeated.length > 0 && { repeated }) };
  }

  private repeated(place: JsonPlace, depth: number): readonly Entry[] {
    return (place.span().repeated ?? []).flatMap(({ key, span }) => {
      const valuePlace = new JsonPlace(this.spans, place, key, span);
      const written: unknown = JSON.parse(this.spans.json.text.slice(span.start, span.end));
      const value = this.node(written, valuePlace, depth + 1);
      return value ? [{ key, keyPlace: new JsonKeyPlace(valuePlace), value }] : [];
    });
  }

  /** JavaScript moves keys that look like array indices to the front of objects: then the order is looked up in the text. */
  private keys(members: ReadonlyMap<string, unknown>, place: JsonPlace): Iterable<string> {
    const first: string | undefined = members.keys().next().value;
    if (first === undefined || !/^\d{1,10}$/.test(first)) return members.keys();
    const children = place.span().children;
    return children instanceof Map ? children.keys() : members.keys();
  }

  private tooDeep(place: Place): undefined {
    if (this.diagnostics.length > 0) return;
    this.diagnostics.push({ severity: 'error', code: 'too-deep', message: `Nested deeper than ${MAX_DEPTH} levels; this part is left out.`, place });
  }
}
