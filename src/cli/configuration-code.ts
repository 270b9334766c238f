import { pathToFileURL } from 'node:url';
import { defineConfig } from '../engine/configuration/configuration.js';
import type { ConfigurationError, UncheckedConfiguration, WithErrors } from '../engine/configuration/origin.js';
import { failed, succeeded } from '../engine/configuration/origin.js';
import * as policyKit from '../policy/index.js';

/**
 * Runs a configuration in TypeScript or JavaScript and takes what it exports as default. What it imports from `nearside` is
 * this very package, wherever that is installed. Nothing is cached on the disk: caches in shared folders could be tampered with.
 */
export async function readCode(path: string, show: (path: string) => string): Promise<WithErrors<UncheckedConfiguration>> {
  const shown = show(path);
  const { createJiti } = await import('jiti');
  const jiti = createJiti(pathToFileURL(path).href, { fsCache: false, interopDefault: false, virtualModules: { nearside: { ...policyKit, defineConfig } } });
  try {
    const data = exported(await jiti.import(path));
    if (data === undefined) return failed([{ message: 'exports no configuration: `export default defineConfig({ … })` does.', file: shown }]);
    return succeeded({ data, origin: { file: shown, isData: false } });
  } catch (error) {
    return failed([failure(error, path, show)]);
  }
}

/** The default export, or what a CommonJS module exports. */
function exported(module: unknown): unknown {
  if (typeof module !== 'object' || module === null) return module;
  if ('default' in module) return module.default;
  return '__esModule' in module ? undefined : module;
}

/** jiti tells of syntax errors as `ParseError: what⏎ file:line:column`, the column counted from 0. */
const SYNTAX_ERROR = /^ParseError: (.*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/s;

function failure(error: unknown, path: string, show: (path: string) => string): ConfigurationError {
  const shown = show(path);
  if (!(error instanceof Error)) return { message: `throws ${String(error)}.`, file: shown };
  const [, what, file = path, line, column] = SYNTAX_ERROR.exec(error.message) ?? [];
  if (what !== undefined) return { message: `${what}.`, file: show(file), location: at(show(file), Number(line), Number(column) + 1) };
  const [message = ''] = error.message.split('\n');
  const thrownAt = lineIn(error.stack ?? '', path);
  return { message: `cannot be run: ${message}`, file: shown, ...(thrownAt !== undefined && { location: at(shown, thrownAt, 1) }) };
}

/** The innermost line of the file at `path` in a stack. Its columns are those of the compiled text. */
function lineIn(stack: string, path: string): number | undefined {
  const from = stack.indexOf(`${path}:`);
  const line = from < 0 ? NaN : parseInt(stack.slice(from + path.length + 1), 10);
  return Number.isNaN(line) ? undefined : line;
}

function at(file: string, line: number, column: number): NonNullable<ConfigurationError['location']> {
  return { file, startLine: line, startColumn: column, endLine: line, endColumn: column };
}
