/** The shape of a property or attribute: how deep a value is structured, not what it may be. */
export type Shape =
  | { readonly kind: 'scalar' | 'json' }
  | { readonly kind: 'object'; readonly object: ObjectShape }
  | { readonly kind: 'list' | 'map'; readonly of: Shape };

export type ObjectShape = ReadonlyMap<string, Member>;

export interface Member {
  readonly shape: Shape;
  /** AWS fills it in, nobody writes it. */
  readonly computed: boolean;
}

export interface TypeShape {
  readonly type: string;
  /** The properties of the type itself. */
  readonly root: ObjectShape;
  /** What `Fn::GetAtt` returns. */
  readonly attributes: readonly string[];
  /** The properties that together are what `Ref` returns. */
  readonly identifier: readonly string[];
}

const SCALAR: Shape = { kind: 'scalar' };
const JSON_DOCUMENT: Shape = { kind: 'json' };
const TAG: Shape = { kind: 'object', object: new Map(['Key', 'Value'].map((name) => [name, { shape: SCALAR, computed: false }])) };

/**
 * Shapes of resource types, read from a text with one line per type, which is read only when somebody asks for it:
 * `type|attributes|identifier|properties|properties of definition 1|…`. A property is `Name`, `Name:shape`, or with a final `^`
 * computed; a shape is `[shape` (a list), `{shape` (a map), the number of a definition, `j` (JSON) or `t` (a tag).
 */
export class Shapes {
  private index: ReadonlyMap<string, string> | undefined;
  private readonly known = new Map<string, TypeShape>();

  constructor(
    private readonly text: string,
    private readonly additions?: Shapes,
  ) {}

  get types(): readonly string[] {
    return [...this.lines().keys()];
  }

  of(type: string): TypeShape | undefined {
    const known = this.known.get(type);
    if (known) return known;
    const line = this.lines().get(type);
    if (line === undefined) return undefined;
    const parsed = parse(type, line);
    const added = this.additions?.of(type);
    const shape = added ? { ...parsed, root: new Map([...parsed.root, ...added.root]) } : parsed;
    this.known.set(type, shape);
    return shape;
  }

  private lines(): ReadonlyMap<string, string> {
    this.index ??= new Map(
      this.text.split('\n').filter((line) => line !== '').map((line) => {
        const end = line.indexOf('|');
        return [line.slice(0, end), line.slice(end + 1)];
      }),
    );
    return this.index;
  }
}

function parse(type: string, line: string): TypeShape {
  const [attributes = '', identifier = '', ...texts] = line.split('|');
  const objects = texts.map(() => new Map<string, Member>());
  for (const [index, text] of texts.entries()) {
    for (const part of list(text)) {
      const computed = part.endsWith('^');
      const [name = '', notation = ''] = (computed ? part.slice(0, -1) : part).split(':');
      objects[index]?.set(name, { shape: parseShape(notation, objects), computed });
    }
  }
  return { type, root: objects[0] ?? new Map(), attributes: list(attributes), identifier: list(identifier) };
}

function parseShape(notation: string, objects: readonly ObjectShape[]): Shape {
  switch (notation[0]) {
    case undefined:
      return SCALAR;
    case 'j':
      return JSON_DOCUMENT;
    case 't':
      return TAG;
    case '[':
      return { kind: 'list', of: parseShape(notation.slice(1), objects) };
    case '{':
      return { kind: 'map', of: parseShape(notation.slice(1), objects) };
    default: {
      const object = objects[Number(notation)];
      return object ? { kind: 'object', object } : SCALAR;
    }
  }
}

function list(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}
