import type { Expression, Step } from '../../../syntax/hcl/index.js';

/** The key of one instance that stands for an unknown number of them; Terraform's messages write `[*]` for that. */
export const UNKNOWN_KEY = Symbol('*');

/** The key of an instance: the number of `count`, the key of `for_each`; undefined without either. */
export type InstanceKey = number | string | typeof UNKNOWN_KEY | undefined;

/** An instance key as Terraform's addresses write it: `[0]`, `["a"]`, or `[*]`. */
export function keySuffix(key: InstanceKey): string {
  if (key === undefined) return '';
  if (key === UNKNOWN_KEY) return '[*]';
  return typeof key === 'number' ? `[${key}]` : `["${escaped(key)}"]`;
}

/** The inside of a quoted string in HCL. */
function escaped(text: string): string {
  return text.replace(/["\\]|[$%](?=\{)|[\n\r\t]/g, (character) => ESCAPES.get(character) ?? character);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['$', '$$'],
  ['%', '%%'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** An address as a `moved`, `removed` or `import` block writes it. */
export interface WrittenAddress {
  readonly text: string;
  /** The names of the module calls before the last part. */
  readonly module: readonly string[];
  /** The last part is a module call, else a resource. */
  readonly isModule: boolean;
  /** The name of the call, or the key of the resource in its module. */
  readonly name: string;
  /** Of the last part. */
  readonly key: InstanceKey;
}

/** An address as it is written, in JSON as a string; undefined when it is something else. */
export function writtenAddress(expression: Expression | undefined): WrittenAddress | undefined {
  if (expression?.kind !== 'traversal' || expression.source.kind !== 'variable') return undefined;
  const parts: { name: string; key: InstanceKey }[] = [{ name: expression.source.name, key: undefined }];
  for (const step of expression.steps) {
    const last = parts.at(-1);
    const key = keyOf(step);
    if (step.kind === 'attribute') parts.push({ name: step.name, key: undefined });
    else if (key !== undefined && last !== undefined && last.key === undefined) last.key = key;
    else return undefined;
  }
  const text = parts.map(({ name, key }) => `${name}${keySuffix(key)}`).join('.');
  const names = parts.map(({ name }) => name);
  let at = 0;
  while (names[at] === 'module') at += 2;
  const isModule = at === names.length;
  const module = names.slice(0, isModule ? at - 2 : at).filter((_, index) => index % 2 === 1);
  const own = names.slice(at);
  const isWhole = isModule || own.length === (own[0] === 'data' || own[0] === 'resource' ? 3 : 2);
  if (!isWhole) return undefined;
  const name = isModule ? (names.at(-1) ?? '') : own.join('.');
  return { text, module, isModule, name, key: parts.at(-1)?.key };
}

function keyOf(step: Step): string | number | undefined {
  if (step.kind !== 'index') return undefined;
  if (step.key.kind === 'string') return step.key.value;
  return step.key.kind === 'number' ? Number(step.key.text) : undefined;
}
