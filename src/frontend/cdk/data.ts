/** What is read of JSON that nobody has checked: a closed look at one level at a time, safe from what keys are called. */
export type Data = ReadonlyMap<string, unknown>;

const NOTHING: Data = new Map();

/** Undefined when the text is no JSON, or no object. */
export function parseData(text: string): Data | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? dataOf(parsed) : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of an object; none when it is something else. */
export function dataOf(value: unknown): Data {
  return isObject(value) ? new Map(Object.entries(value)) : NOTHING;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
