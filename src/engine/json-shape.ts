/**
 * What JSON of somebody else's making has to look like. A shape says what is wrong with a value, and where; undefined when nothing is.
 * Keys that no shape names are let pass.
 */
export type Shape = (value: unknown, path: string) => string | undefined;

export const text: Shape = (value, path) => (typeof value === 'string' ? undefined : `${at(path)} is no text`);

export const truth: Shape = (value, path) => (typeof value === 'boolean' ? undefined : `${at(path)} is neither true nor false`);

export const count: Shape = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : `${at(path)} is no whole number`;

export function oneOf(allowed: readonly string[]): Shape {
  return (value, path) => (typeof value === 'string' && allowed.includes(value) ? undefined : `${at(path)} is none of ${allowed.join(', ')}`);
}

export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${at(path)} is no list`;
    return first(value.entries(), ([index, one]) => item(one, `${path}[${index}]`));
  };
}

/** Text keys that are not known beforehand, each with a value of one shape. */
export function dictionary(item: Shape): Shape {
  return (value, path) => (isObject(value) ? first(Object.entries(value), ([key, one]) => item(one, `${path}.${key}`)) : `${at(path)} is no object`);
}

/** Keys that have to be there, and others that may be. */
export function object(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const shapes = [...Object.entries(required), ...Object.entries(optional).map(([key, shape]) => [key, orAbsent(shape)] as const)];
  return (value, path) => {
    if (!isObject(value)) return `${at(path)} is no object`;
    const values = new Map(Object.entries(value));
    return first(shapes, ([key, shape]) => shape(values.get(key), path === '' ? key : `${path}.${key}`));
  };
}

/** Both shapes at once. */
export function both(one: Shape, other: Shape): Shape {
  return (value, path) => one(value, path) ?? other(value, path);
}

function orAbsent(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first<T>(items: Iterable<T>, problem: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = problem(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function at(path: string): string {
  return path === '' ? 'the whole' : `\`${path}\``;
}
