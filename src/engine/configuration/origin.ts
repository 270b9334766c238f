import type { Location, Place } from '../../model/source.js';
import { toLocation } from '../../model/source.js';

/** Keys and positions from the root of a configuration to a value: `['suppressions', 2, 'policy']`. */
export type KeyPath = readonly (string | number)[];

/** Where a configuration is written, so that errors can say so. */
export interface Origin {
  /** As shown to people; absent: it was handed over as an object. */
  readonly file?: string;
  /** What the whole is called; absent: `the configuration`. */
  readonly subject?: string;
  /** Written as data, in JSON or YAML: then it cannot hold policies. */
  readonly isData: boolean;
  /** Where the value at `path` is written, or its key; undefined where that is not known. */
  readonly place?: (path: KeyPath, part: 'key' | 'value') => Place | undefined;
}

/** A configuration that a program hands over. */
export const HANDED_OVER: Origin = { isData: false };

/** A configuration as it was read, not checked yet. */
export interface UncheckedConfiguration {
  readonly data: unknown;
  readonly origin: Origin;
}

/** Something wrong with a configuration. The run has to end: exit code 2. */
export interface ConfigurationError {
  /** Names the key where it is not at the root. */
  readonly message: string;
  readonly file?: string;
  /** Only for JSON and YAML, and for syntax errors. */
  readonly location?: Location;
}

/** What came of reading a configuration: a result, or everything that is wrong, in the order of the file. */
export type WithErrors<T> =
  | { readonly result: T; readonly errors: readonly [] }
  | { readonly result: undefined; readonly errors: readonly ConfigurationError[] };

export function succeeded<T>(result: T): WithErrors<T> {
  return { result, errors: [] };
}

export function failed(errors: readonly ConfigurationError[]): WithErrors<never> {
  return { result: undefined, errors: inOrder(errors) };
}

export function errorAt(origin: Origin, path: KeyPath, part: 'key' | 'value', message: string): ConfigurationError {
  const place = origin.place?.(path, part);
  return { message, ...(origin.file !== undefined && { file: origin.file }), ...(place && { location: toLocation(place) }) };
}

/** `file:line:column: message`, as far as they are known. */
export function describeError({ file, location, message }: ConfigurationError): string {
  const place = location ? `${location.file}:${location.startLine}:${location.startColumn}` : file;
  return place === undefined ? message : `${place}: ${message}`;
}

/** By place; those without one keep their order, at the end. */
function inOrder(errors: readonly ConfigurationError[]): ConfigurationError[] {
  return [...errors].sort((a, b) => compare(a.location?.startLine, b.location?.startLine) || compare(a.location?.startColumn, b.location?.startColumn));
}

function compare(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
