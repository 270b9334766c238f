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
