import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { Expression } from '../../../syntax/hcl/index.js';
import type { Folders } from './folders.js';
import { within } from './folders.js';
import type { Module } from './module.js';
import type { Modules } from './modules.js';

/** A value that a root variable gets from outside. */
export type Given =
  /** An argument of a `.tfvars` file. */
  | { readonly kind: 'expression'; readonly expression: Expression; readonly note: string }
  /** From the command line or the environment: how it is read depends on the variable's type. */
  | { readonly kind: 'text'; readonly text: string; readonly note: string };

export interface GivenOptions {
  /** Terraform's own `-var` and `-var-file` flags, in their order. */
  readonly args?: readonly string[];
  /** `TF_VAR_name`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One flag. */
export type ValuesFlag =
  | { readonly kind: 'variable'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

/** Reads Terraform's flags: `-var name=value`, `-var=name=value`, `-var-file path`, each with one dash or two. */
export function valuesFlags(args: readonly string[]): { readonly flags: readonly ValuesFlag[]; readonly diagnostics: readonly Diagnostic[] } {
  const flags: ValuesFlag[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < args.length; index++) {
    const [, name, attached] = /^--?(var|var-file)(?:=(.*))?$/s.exec(args[index] ?? '') ?? [];
    const value = name !== undefined && attached === undefined ? args[++index] : attached;
    const flag = name === undefined || value === undefined ? undefined : name === 'var' ? variableFlag(value) : fileFlag(value);
    if (flag !== undefined) flags.push(flag);
    else diagnostics.push(refused(`\`${args[index] ?? name ?? ''}\` is not one of Terraform's flags \`-var name=value\` and \`-var-file path\`.`));
  }
  return { flags, diagnostics };
}

function variableFlag(text: string): ValuesFlag | undefined {
  const at = text.indexOf('=');
  return at < 1 ? undefined : { kind: 'variable', name: text.slice(0, at).trim(), text: text.slice(at + 1) };
}

function fileFlag(path: string): ValuesFlag {
  return { kind: 'file', path };
}

/**
 * The values of a root module's variables by name, in Terraform's order: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` by name, then flags as they come. The last one wins; nothing is merged.
 */
export function givenValues(module: Module, flags: readonly ValuesFlag[], options: GivenOptions, modules: Modules): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const [key, text] of Object.entries(options.env ?? {})) {
    if (key.startsWith('TF_VAR_')) given.set(key.slice('TF_VAR_'.length), { kind: 'text', text, note: `the environment variable \`${key}\`` });
  }
  const addFile = (path: string): void => {
    for (const { name, value, namePlace } of modules.parse(path, 'values')?.attributes.values() ?? []) {
      if (!module.variables.has(name)) modules.report(unusedValue(name, module.folder, namePlace));
      given.set(name, { kind: 'expression', expression: value, note: `\`${name}\` set in \`${path}\`` });
    }
  };
  for (const name of modules.folders.filesOf(module.folder).automaticValues) addFile(within(module.folder, name));
  for (const flag of flags) {
    if (flag.kind === 'file') addFile(valuesFile(flag.path, module, modules));
    else given.set(flag.name, { kind: 'text', text: flag.text, note: `\`-var ${flag.name}=…\`` });
  }
  return given;
}

/** Says which variables have neither a value nor a default, and which files could have been meant to give them one. */
export function missingValues({ folder, variables }: Module, given: ReadonlyMap<string, Given>, folders: Folders): Diagnostic | undefined {
  const missing = [...variables].filter(([name, { body }]) => !given.has(name) && !body.attributes.has('default'));
  const [first] = missing;
  if (first === undefined) return undefined;
  const names = missing.map(([name]) => `\`${name}\``).join(', ');
  const unused = folders.valuesBelow(folder);
  const hint = unused.length > 0 ? ` Not used: ${unused.map((path) => `\`${path}\``).join(', ')}.` : '';
  const message = `Without value and default, and so not known: ${names}.${hint}`;
  return { severity: 'info', code: 'missing-parameter-value', message, place: first[1].header };
}

/** A `-var-file` is looked for from the working directory, then from the root module's folder, where Terraform runs. */
function valuesFile(path: string, module: Module, modules: Modules): string {
  const asked = within('.', path);
  return modules.exists(asked) ? asked : within(module.folder, path);
}

function unusedValue(name: string, folder: string, place: Place): Diagnostic {
  return { severity: 'info', code: 'unused-parameter-value', message: `The module in \`${folder}\` has no variable \`${name}\`.`, place };
}

function refused(message: string): Diagnostic {
  return { severity: 'error', code: 'invalid-configuration', message };
}
