import type { KeyPath } from './origin.js';

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;
const LONGEST_QUOTE = 100;

/** A key path as one would write it in code, in backticks: `policies["s3/x"].severity`. The root is called `root`. */
export function subjectOf(path: KeyPath, root = 'the configuration'): string {
  if (path.length === 0) return root;
  const steps = path.map((step) => (typeof step === 'string' && PLAIN_KEY.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`));
  return quote(steps.join('').replace(/^\./, ''));
}

/** A text of the user's in backticks, not endlessly long. */
export function quote(text: string): string {
  return `\`${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}\``;
}

export function listOf(names: readonly string[]): string {
  return names.map(quote).join(', ');
}

/** What kind of thing a value is: `a number`. Truth values speak for themselves. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return quote(String(value));
  return KINDS[typeof value] ?? `a ${typeof value}`;
}

/** JSON's types and JavaScript's, in people's words. */
export const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  function: 'a function',
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
