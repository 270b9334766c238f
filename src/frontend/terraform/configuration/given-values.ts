import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { Expression } from '../../../syntax/hcl/index.js';
import type { TerraformOptions } from '../options.js';
import { within } from './folders.js';
import type { Module } from './module.js';
import type { Modules } from './modules.js';
import { misuses } from './validation/notations.js';

/** A value that a root variable gets from outside. */
export type Given =
  /** An argument of a `.tfvars` file. */
  | { readonly kind: 'expression'; readonly expression: Expression; readonly note: string }
  /** From the command line or the environment: how it is read depends on the variable's type. */
  | { readonly kind: 'text'; readonly text: string; readonly note: string };

/** What a root module's variables are given, in one way of deploying it. */
export interface GivenSet {
  /** Undefined: there are no named sets. */
  readonly name: string | undefined;
  readonly values: ReadonlyMap<string, Given>;
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
 * `*.auto.tfvars` by name, then what is configured, the files of a named set, and flags as they come. The last one wins; nothing is
 * merged. One set of values for each named one; without any, one.
 */
export function givenValues(module: Module, flags: readonly ValuesFlag[], options: TerraformOptions, modules: Modules): readonly GivenSet[] {
  const { env = {}, variableFiles = [], variables = {}, variableSets = {} } = options;
  const shared = new GivenValues(module, modules);
  for (const [key, text] of Object.entries(env)) {
    if (key.startsWith('TF_VAR_')) shared.addText(key.slice('TF_VAR_'.length), text, `the environment variable \`${key}\``);
  }
  for (const name of modules.folders.filesOf(module.folder).automaticValues) shared.addFile(within(module.folder, name));
  for (const path of variableFiles) shared.addFile(valuesFile(path, module, modules));
  for (const [name, value] of Object.entries(variables)) shared.addText(name, String(value), `\`${name}\` of the configuration`);
  const named = Object.entries(variableSets).map(([name, files]) => ({ name, files }));
  return (named.length > 0 ? named : [{ name: undefined, files: [] }]).map(({ name, files }) => {
    const values = new GivenValues(module, modules, shared.values);
    for (const path of files) values.addFile(valuesFile(path, module, modules));
    for (const flag of flags) {
      if (flag.kind === 'file') values.addFile(valuesFile(flag.path, module, modules));
      else values.addText(flag.name, flag.text, `\`-var ${flag.name}=…\``);
    }
    return { name, values: values.values };
  });
}

class GivenValues {
  readonly values: Map<string, Given>;

  constructor(
    private readonly module: Module,
    private readonly modules: Modules,
    before: ReadonlyMap<string, Given> = new Map(),
  ) {
    this.values = new Map(before);
  }

  addText(name: string, text: string, note: string): void {
    this.values.set(name, { kind: 'text', text, note });
  }

  addFile(path: string): void {
    const { module, modules } = this;
    const file = modules.parse(path, 'values');
    for (const { type, header } of file?.blocks ?? []) {
      modules.report(noted(`A file of values has no blocks: \`${type}\` is not read.`, header));
    }
    for (const { name, value, namePlace } of file?.attributes.values() ?? []) {
      for (const { expression, message } of misuses(name, value, 'constant')) modules.report(noted(message, expression.place));
      if (!module.variables.has(name)) modules.report(unusedValue(name, module.folder, namePlace));
      this.values.set(name, { kind: 'expression', expression: value, note: `\`${name}\` set in \`${path}\`` });
    }
  }
}

/** Says which variables have neither a value nor a default, and which files that nobody read could have been meant to give them one. */
export function missingValues({ folder, variables }: Module, sets: readonly GivenSet[], modules: Modules): Diagnostic | undefined {
  const missing = [...variables].filter(([name, { body }]) => !body.attributes.has('default') && sets.some(({ values }) => !values.has(name)));
  const [first] = missing;
  if (first === undefined) return undefined;
  const names = missing.map(([name]) => `\`${name}\``).join(', ');
  const read = new Set(modules.paths());
  const unused = modules.folders.valuesBelow(folder).filter((path) => !read.has(path));
  const hint = unused.length > 0 ? ` Not used: ${unused.map((path) => `\`${path}\``).join(', ')}.` : '';
  const message = `Without value and default: ${names}; give them with \`--var\` or \`--var-file\`.${hint}`;
  return { severity: 'info', code: 'missing-parameter-value', message, place: first[1].header };
}

/** A file of values is looked for from the working directory, then from the root module's folder, where Terraform runs. */
function valuesFile(path: string, module: Module, modules: Modules): string {
  const asked = within('.', path);
  return modules.exists(asked) ? asked : within(module.folder, path);
}

function unusedValue(name: string, folder: string, place: Place): Diagnostic {
  return { severity: 'info', code: 'unused-parameter-value', message: `The module in \`${folder}\` has no variable \`${name}\`.`, place };
}

function noted(message: string, place: Place): Diagnostic {
  return { severity: 'info', code: 'invalid-configuration', message, place };
}

function refused(message: string): Diagnostic {
  return { severity: 'error', code: 'invalid-configuration', message };
}
