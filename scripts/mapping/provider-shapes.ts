import { shapeText } from './write-shapes.js';
import type { ShapeLine } from './write-shapes.js';

/** What the compact schema says of one block. Types are Terraform's: `"string"`, `["list", T]`, `["object", { name: T }]`. */
interface Block {
  readonly attrs?: Readonly<Record<string, { readonly type?: unknown; readonly required?: boolean; readonly optional?: boolean }>>;
  readonly blocks?: Readonly<Record<string, Block>>;
  readonly nesting?: string;
  readonly max?: number;
}

interface Schema {
  readonly provider_version: string;
  readonly resource_types: Readonly<Record<string, Block>>;
}

/** Shapes of `types` as text. A block that can be there at most once is an object, any other a list of objects. */
export function providerShapes(schema: unknown, types: readonly string[]): { readonly version: string; readonly text: string } {
  if (!isSchema(schema)) throw new Error('not the compact form of a provider schema');
  const lines = types.flatMap((type) => {
    const block = schema.resource_types[type];
    return block ? [{ type, attributes: [], identifier: [], objects: objectsOf(block) } satisfies ShapeLine] : [];
  });
  return { version: schema.provider_version, text: shapeText(lines) };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'resource_types' in value && 'provider_version' in value;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function objectsOf(root: Block): readonly ReadonlyMap<string, string>[] {
  const objects: Map<string, string>[] = [];
  const known = new Map<string, number>();
  /** Equal definitions are one: nested statements of WAF repeat theirs many times. */
  const add = (content: ReadonlyMap<string, string>): number => {
    const key = JSON.stringify([...content]);
    const index = known.get(key) ?? objects.push(new Map(content)) - 1;
    known.set(key, index);
    return index;
  };
  const block = (source: Block): Map<string, string> => {
    const content = new Map<string, string>();
    for (const [name, { type, required, optional }] of Object.entries(source.attrs ?? {})) {
      content.set(name, `${notation(type)}${required || optional ? '' : '^'}`);
    }
    for (const [name, nested] of Object.entries(source.blocks ?? {})) {
      content.set(name, `${nested.max === 1 || nested.nesting === 'single' ? '' : '['}${add(block(nested))}`);
    }
    return content;
  };
  const notation = (type: unknown): string => {
    if (!isList(type)) return '';
    const [constructor, of] = type;
    if (constructor === 'list' || constructor === 'set') return `[${notation(of)}`;
    if (constructor === 'map') return `{${notation(of)}`;
    if (constructor !== 'object' || typeof of !== 'object' || of === null) throw new Error(`type ${JSON.stringify(type)}`);
    return String(add(new Map(Object.entries(of).map(([name, member]) => [name, notation(member)]))));
  };
  objects.push(new Map());
  const own = block(root);
  objects[0] = own;
  return objects;
}
