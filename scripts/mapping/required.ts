/** What of the provider's schema says that something must be written; the rest is left out. */
interface Block {
  readonly attrs?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly blocks?: Readonly<Record<string, Block>>;
  readonly min?: number;
}

interface Schema {
  readonly provider_version: string;
  readonly resource_types: Readonly<Record<string, Block>>;
}

/** One line per type that requires anything: `type a,b,block,block.c`. Of nested blocks only the outermost. */
export function requiredArguments(schema: unknown, types: readonly string[]): { readonly version: string; readonly text: string } {
  if (!isSchema(schema)) throw new Error('not the compact form of a provider schema');
  const lines = types.flatMap((type) => {
    const block = schema.resource_types[type];
    const names = block ? [...namesOf(block), ...nestedNames(block)] : [];
    return names.length > 0 ? [`${type} ${names.join()}`] : [];
  });
  return { version: schema.provider_version, text: lines.sort().join('\n') };
}

function nestedNames({ blocks = {} }: Block): readonly string[] {
  return Object.entries(blocks).flatMap(([type, block]) => (type === 'timeouts' ? [] : namesOf(block).map((name) => `${type}.${name}`)));
}

function namesOf({ attrs = {}, blocks = {} }: Block): readonly string[] {
  const attributes = Object.entries(attrs).flatMap(([name, { required }]) => (required === true ? [name] : []));
  return [...attributes, ...Object.entries(blocks).flatMap(([type, { min = 0 }]) => (min > 0 ? [type] : []))].sort();
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'resource_types' in value && 'provider_version' in value;
}
