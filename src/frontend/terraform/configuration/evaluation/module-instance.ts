import { posix } from 'node:path';
import type { Condition } from '../../../../model/decision.js';
import type { MadeBy } from '../../../../model/resource.js';
import type { Place } from '../../../../model/source.js';
import type { Entry, TfValue } from '../../values/value.js';
import { failedValue, objectValue } from '../../values/value.js';
import { keySuffix } from '../addresses.js';
import type { Module } from '../module.js';
import { assuming } from './bodies.js';
import type { Guard, Instance } from './expansion.js';
import { Memo, memoized } from './memo.js';
import { ModuleCall } from './module-call.js';
import type { ModuleNames, Readable } from './names.js';
import { passedProviders, Providers } from './providers.js';
import { undecidedExistence } from './repetition.js';
import { DeclaredResource } from './resource.js';
import type { RootContext } from './root-context.js';
import { ConfigurationScope } from './scope.js';
import type { Inputs } from './variables.js';
import { argumentInputs, variableValue } from './variables.js';

/** By whom, and as which instance, a module is called. */
export interface Called {
  readonly call: ModuleCall;
  readonly instance: Instance;
}

/** A module as it is called once: its variables have values. Everything in it is evaluated once, when it is first asked for. */
export class ModuleInstance implements ModuleNames, Readable {
  /** `module.m["k"].`, empty for the root. */
  readonly prefix: string;
  /** The names of the calls that lead here. */
  readonly callPath: readonly string[];
  readonly providers: Providers;
  /** Outermost first. */
  readonly conditions: readonly Condition[];
  readonly assumed: readonly Guard[];
  readonly scope: ConfigurationScope;
  private readonly inputs: Inputs;
  private readonly caller: ModuleInstance | undefined;
  private makers: readonly MadeBy[] | undefined;
  private readonly values = new Map<string, Memo<TfValue>>();
  private readonly resources = new Map<string, DeclaredResource>();
  private readonly calls = new Map<string, ModuleCall>();

  constructor(
    readonly module: Module,
    readonly context: RootContext,
    private readonly from: Called | Inputs,
  ) {
    const called = 'call' in from ? from : undefined;
    this.caller = called?.call.caller;
    const { conditions = [], assumed = [], key } = called?.instance ?? {};
    this.prefix = called === undefined ? '' : `${called.call.caller.prefix}module.${called.call.name}${keySuffix(key)}.`;
    this.callPath = called === undefined ? [] : [...called.call.caller.callPath, called.call.name];
    this.conditions = [...(this.caller?.conditions ?? []), ...conditions];
    this.assumed = [...(this.caller?.assumed ?? []), ...assumed];
    this.scope = new ConfigurationScope(this);
    this.inputs = 'call' in from ? this.inputsOf(from) : from;
    this.providers = new Providers(this, module.providers, called && { providers: called.call.caller.providers, passed: passedProviders(called.call.block) });
  }

  get isRoot(): boolean {
    return this.caller === undefined;
  }

  get isCertain(): boolean {
    return this.conditions.length === 0;
  }

  /** As Terraform writes it: relative to the root, without `./` before it. */
  get modulePath(): string {
    return posix.relative(this.context.folder, this.module.folder) || '.';
  }

  /** What called this module, and what decides whether it does, innermost first. */
  get madeBy(): readonly MadeBy[] {
    return (this.makers ??= this.findMakers());
  }

  private findMakers(): readonly MadeBy[] {
    if (!('call' in this.from)) return [];
    const { call, instance } = this.from;
    const own: MadeBy = { place: call.block.header, note: `called as \`module.${call.name}\` here`, address: this.prefix.slice(0, -1) };
    return [...undecidedExistence(call.block, instance), own, ...call.caller.madeBy];
  }

  /** Whether this module, or one that calls it, is the one in `folder`. */
  isInside(folder: string): boolean {
    return this.module.folder === folder || (this.caller?.isInside(folder) ?? false);
  }

  variable(name: string): TfValue | undefined {
    const declaration = this.module.variables.get(name);
    return declaration && this.value(`var.${name}`, declaration.header, () => variableValue(name, declaration, this.inputs, this.context));
  }

  local(name: string): TfValue | undefined {
    const local = this.module.locals.get(name);
    return local && this.value(`local.${name}`, local.namePlace, () => assuming(this.context.evaluate(local.value, this.scope, this.isCertain), this.assumed));
  }

  /** `sensitive` says what Terraform prints of the root's outputs; in Terraform 1.11 it does not make the value secret for callers. */
  output(name: string): TfValue | undefined {
    const output = this.module.outputs.get(name);
    const expression = output?.body.attributes.get('value')?.value;
    if (output === undefined || expression === undefined) return undefined;
    return this.value(`output.${name}`, output.header, () => this.context.evaluate(expression, this.scope, this.isCertain));
  }

  resource(key: string): DeclaredResource | undefined {
    const declaration = this.module.resources.get(key);
    return declaration && memoized(this.resources, key, () => new DeclaredResource(declaration, key, this));
  }

  call(name: string): ModuleCall | undefined {
    const block = this.module.calls.get(name);
    return block && memoized(this.calls, name, () => new ModuleCall(name, block, this));
  }

  attribute(name: string): TfValue | undefined {
    return this.output(name);
  }

  whole(place: Place): TfValue {
    const outputs = Array.from(this.module.outputs, ([name, { header }]): [string, Entry] => [
      name,
      { keyPlace: header, value: this.output(name) ?? failedValue({ place: header }) },
    ]);
    return objectValue(new Map(outputs), { place });
  }

  private value(key: string, place: Place, compute: () => TfValue): TfValue {
    const memo = memoized(this.values, key, () => new Memo<TfValue>(compute, () => {
      this.context.refuse(`\`${this.prefix}${key}\` depends on itself.`, place, 'cyclic-reference');
      return failedValue({ place });
    }));
    return memo.get();
  }

  private inputsOf({ call, instance }: Called): Inputs {
    const scope = new ConfigurationScope(call.caller, { each: instance.each, index: instance.index });
    return argumentInputs(call, scope, this);
  }
}
