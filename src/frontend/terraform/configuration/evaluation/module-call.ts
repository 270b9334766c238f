import type { Place } from '../../../../model/source.js';
import type { Block } from '../../../../syntax/hcl/index.js';
import { DYNAMIC } from '../../types.js';
import { fromInteger } from '../../values/number.js';
import type { TfValue } from '../../values/value.js';
import { failedValue, numberValue, unknownValue } from '../../values/value.js';
import type { InstanceKey } from '../addresses.js';
import type { Module } from '../module.js';
import type { CallTarget } from '../module-sources.js';
import { LIMITS } from './budget.js';
import type { Instance, Instances } from './expansion.js';
import { instancesOf } from './expansion.js';
import { Memo, memoized } from './memo.js';
import { ModuleInstance } from './module-instance.js';
import type { Readable, Repeated } from './names.js';
import { repetition } from './repetition.js';
import { ConfigurationScope } from './scope.js';

/** Arguments of a call that are not the module's. */
export const CALL_ARGUMENTS: ReadonlySet<string> = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on']);

/** Modules in modules beyond this depth are not looked at. */
const MAX_DEPTH = 100;

/** A module call of a module instance, with the module's instances. */
export class ModuleCall implements Repeated {
  readonly hasFixedKeys = false;
  private readonly expanded: Memo<Instances>;
  private readonly byKey = new Map<InstanceKey, ModuleInstance | UnavailableModule>();
  private all: readonly (ModuleInstance | UnavailableModule)[] | undefined;
  private readonly target: CallTarget;

  constructor(
    readonly name: string,
    readonly block: Block,
    readonly caller: ModuleInstance,
  ) {
    const { context } = caller;
    this.target = this.findTarget();
    if (this.target.kind === 'unavailable') {
      const { message, place } = this.target;
      const code = message.startsWith(RECURSION) ? 'module-recursion' : 'module-unavailable';
      context.report({ severity: 'warning', code, message, place });
    } else this.refuseUnknownArguments(this.target.module.variables);
    this.expanded = new Memo<Instances>(
      () => repetition(block, new ConfigurationScope(caller), caller),
      () => {
        context.refuse(`How many instances \`module.${name}\` has depends on itself.`, block.header, 'cyclic-reference');
        return { kind: 'unknown', of: 'for_each', value: failedValue({ place: block.header }) };
      },
    );
  }

  /** The module that is called; undefined when it is not on disk. */
  get callee(): Module | undefined {
    return this.target.kind === 'module' ? this.target.module : undefined;
  }

  get instances(): Instances {
    return this.expanded.get();
  }

  at(key: InstanceKey): ModuleInstance | UnavailableModule {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.list();
    return this.byKey.get(key) ?? this.add({ key, isSymbolic: true, each: undefined, index: undefined, conditions: [], assumed: [] });
  }

  list(): readonly (ModuleInstance | UnavailableModule)[] {
    const place = this.block.header;
    const indexOf = (index: number): TfValue => numberValue(fromInteger(index), { place });
    return (this.all ??= instancesOf(this.instances, this.caller.context, indexOf).map((instance) => this.byKey.get(instance.key) ?? this.add(instance)));
  }

  /** Whether the module that is called can be read. */
  get isOnDisk(): boolean {
    return this.target.kind === 'module';
  }

  private add(instance: Instance): ModuleInstance | UnavailableModule {
    const { target, caller, name } = this;
    const isModule = target.kind === 'module' && this.hasRoom();
    const added = isModule ? new ModuleInstance(target.module, caller.context, { call: this, instance }) : new UnavailableModule(name);
    this.byKey.set(instance.key, added);
    return added;
  }

  private hasRoom(): boolean {
    const { context } = this.caller;
    if (context.budget.take('modules', 1)) return true;
    const message = `More than ${LIMITS.modules} modules in one root module; what this one makes is not looked at.`;
    context.report({ severity: 'warning', code: 'budget-exhausted', message, place: this.block.header });
    return false;
  }

  private findTarget(): CallTarget {
    const { caller, block, name } = this;
    const found = caller.context.sources.target(block, caller.module.folder, [...caller.callPath, name]);
    if (found.kind === 'unavailable') return found;
    const { folder } = found.module;
    const why = caller.isInside(folder) ? `\`${folder}\` calls itself.` : `More than ${MAX_DEPTH} modules are in each other.`;
    if (!caller.isInside(folder) && caller.callPath.length < MAX_DEPTH) return found;
    return { kind: 'unavailable', message: `${RECURSION} ${why}`, place: block.body.attributes.get('source')?.value.place ?? block.header };
  }

  private refuseUnknownArguments(variables: ReadonlyMap<string, unknown>): void {
    for (const { name, namePlace } of this.block.body.attributes.values()) {
      if (CALL_ARGUMENTS.has(name) || variables.has(name)) continue;
      this.caller.context.refuse(`The module \`${this.name}\` has no variable \`${name}\`.`, namePlace);
    }
  }
}

const RECURSION = 'This module call is not followed.';

/** A module that is not on disk: what it returns is not known. */
export class UnavailableModule implements Readable {
  private readonly identities = new Map<string, object>();

  constructor(private readonly name: string) {}

  attribute(name: string, place: Place): TfValue {
    const identity = memoized(this.identities, name, () => ({}));
    return unknownValue(DYNAMIC, `${name} of module.${this.name}, which is not on disk`, { place }, { identity });
  }

  whole(place: Place): TfValue {
    return unknownValue(DYNAMIC, `module.${this.name} is not on disk`, { place });
  }
}
