import { parseArgs } from 'node:util';
import { UsageError } from './console.js';
import { nearest } from '../engine/configuration/nearest.js';

/** One option of a command, as `--help` shows it and the parser reads it. */
export interface OptionSpec {
  readonly value?: string;
  readonly multiple?: true;
  readonly short?: string;
  readonly help: string;
}

export interface ParsedOptions {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  /** Options with their values as they came, where the order between different ones counts. */
  readonly inOrder: readonly { readonly name: string; readonly value: string }[];
}

/** Reads a command's arguments. An option that it does not know is a usage error that names the nearest one. */
export function parseOptions(command: string, args: readonly string[], specs: Readonly<Record<string, OptionSpec>>): ParsedOptions {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        type: spec.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true as const,
        ...(spec.short !== undefined && { short: spec.short }),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  const inOrder: { name: string; value: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) throw new UsageError(unknownOption(command, token.rawName, specs));
    const value = valueOf(token.rawName, spec, token.value);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
    inOrder.push({ name: token.name, value });
  }
  return {
    positionals,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    inOrder,
  };
}

function valueOf(rawName: string, spec: OptionSpec, value: string | undefined): string {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`\`${rawName}\` takes no value.`);
    return '';
  }
  if (value === undefined || value === '') throw new UsageError(`\`${rawName}\` needs a value: ${rawName} ${spec.value}.`);
  return value;
}

function unknownOption(command: string, rawName: string, specs: Readonly<Record<string, OptionSpec>>): string {
  const guess = nearest(rawName, Object.keys(specs).map((name) => `--${name}`));
  return `there is no option \`${rawName}\`${guess === undefined ? '' : `; did you mean \`${guess}\`?`} \`nearside ${command} --help\` lists them.`;
}

/** The help text of a command, from the table that the parser uses. */
export function helpText(usage: string, summary: string, specs: Readonly<Record<string, OptionSpec>>): string {
  const rows = Object.entries(specs).map(([name, spec]) => ({
    left: `${spec.short === undefined ? '    ' : `-${spec.short}, `}--${name}${spec.value === undefined ? '' : ` ${spec.value}`}`,
    help: spec.help,
  }));
  const width = Math.max(0, ...rows.map((row) => row.left.length));
  return [`nearside ${usage}`, '', summary, '', ...rows.map((row) => `  ${row.left.padEnd(width)}  ${row.help}`), ''].join('\n');
}

/** The value of an option that is one of a few; a usage error names the nearest. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const guess = nearest(value, allowed);
  throw new UsageError(`\`--${option} ${value}\`: ${guess === undefined ? `it is one of ${allowed.join(', ')}.` : `did you mean \`${guess}\`?`}`);
}
