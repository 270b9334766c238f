import type { Targets } from './targets.js';
import { addressSteps, declaredAddress, keyOf } from './addresses.js';
import { entriesOf, isRecord, itemsOf, member, textOf, textsOf } from './raw-json.js';

/** A planned resource, or a document, that a reference of the configuration leads to. */
export interface Referred {
  readonly address: string;
  /** Undefined where the configuration does not tell: behind `[each.key]` it says no more. */
  readonly attribute: string | undefined;
}

/** A module of the configuration, as one of its instances. */
interface ModuleScope {
  readonly module: unknown;
  /** `module.m["k"].`, empty for the root. */
  readonly prefix: string;
  readonly caller?: { readonly scope: ModuleScope; readonly call: unknown };
}

/** More expressions than these behind one argument are a circle. */
const MAX_FOLLOWED = 500;

/** One search for what an argument refers to. */
interface Search {
  /** The resource whose argument it is, or something else with its keys. */
  readonly own: string;
  readonly budget: { left: number };
}

/** The configuration that a plan was made of: which arguments were written, and what their expressions refer to. */
export class PlanConfiguration {
  private readonly root: ModuleScope;
  /** Of each module, by address in it. */
  private readonly declared = new Map<unknown, ReadonlyMap<string, unknown>>();

  constructor(
    module: unknown,
    private readonly targets: Targets,
  ) {
    this.root = { module, prefix: '' };
  }

  /** `aws_s3_bucket.a` and `module.m`: what the root module declares that makes resources, sorted. */
  get declarations(): readonly string[] {
    const resources = itemsOf(member(this.root.module, 'resources')).filter((resource) => member(resource, 'mode') !== 'data');
    const calls = entriesOf(member(this.root.module, 'module_calls')).map(([name]) => `module.${name}`);
    return [...resources.flatMap((resource) => textOf(member(resource, 'address')) ?? []), ...calls].sort();
  }

  /** The expressions of a resource's arguments by name; undefined when its declaration is not there. */
  expressionsOf(address: string): unknown {
    const declaration = this.declarationOf(address);
    return declaration === undefined ? undefined : (member(declaration, 'expressions') ?? {});
  }

  /** Where an expression of the resource `own` leads, each planned resource once. Undefined: somewhere else, too. */
  referredFrom(expression: unknown, own: string): readonly Referred[] | undefined {
    const scope = this.scopeOf(own);
    return scope && this.follow(expression, scope, { own, budget: { left: MAX_FOLLOWED } }, member(this.declarationOf(own), 'for_each_expression'));
  }

  /** Whether a secret is written in the configuration: as a constant, or as the default of the only variable that it comes from. */
  isWritten(expression: unknown, value: unknown, own: string): boolean {
    if (Object.hasOwn(isRecord(expression) ? expression : {}, 'constant_value')) return true;
    const scope = this.scopeOf(own);
    const [only, ...others] = whole(textsOf(member(expression, 'references')));
    const name = /^var\.([\w-]+)$/.exec(only ?? '')?.[1];
    if (!scope || name === undefined || others.length > 0) return false;
    const argument = member(member(scope.caller?.call, 'expressions'), name);
    if (argument !== undefined && scope.caller) return this.isWritten(argument, value, `${scope.caller.scope.prefix}x.x`);
    return member(member(member(scope.module, 'variables'), name), 'default') === value;
  }

  private declarationOf(address: string): unknown {
    return this.declarationsIn(this.scopeOf(address)?.module).get(declaredAddress(addressSteps(address).at(-1) ?? ''));
  }

  private declarationsIn(module: unknown): ReadonlyMap<string, unknown> {
    const known = this.declared.get(module);
    if (known) return known;
    const found = new Map(itemsOf(member(module, 'resources')).map((resource) => [textOf(member(resource, 'address')) ?? '', resource]));
    this.declared.set(module, found);
    return found;
  }

  private scopeOf(address: string): ModuleScope | undefined {
    let scope: ModuleScope | undefined = this.root;
    for (const step of addressSteps(address).slice(0, -1)) scope = scope && this.called(scope, step);
    return scope;
  }

  private called(scope: ModuleScope, step: string): ModuleScope | undefined {
    const call = member(member(scope.module, 'module_calls'), declaredAddress(step).slice('module.'.length));
    return call === undefined ? undefined : { module: member(call, 'module'), prefix: `${scope.prefix}${step}.`, caller: { scope, call } };
  }

  private follow(expression: unknown, scope: ModuleScope, search: Search, forEach: unknown): readonly Referred[] | undefined {
    search.budget.left -= 1;
    if (search.budget.left < 0) return undefined;
    const references = whole(referencesIn(expression)).filter((reference) => !/^(?:each\.key|count\.index|path|terraform)\b/.test(reference));
    const found = new Map<string, Referred>();
    for (const reference of references) {
      const referred = this.referred(reference, scope, search, forEach);
      if (referred === undefined) return undefined;
      for (const one of referred) found.set(`${one.address} ${one.attribute ?? ''}`, one);
    }
    return [...found.values()];
  }

  private referred(reference: string, scope: ModuleScope, search: Search, forEach: unknown): readonly Referred[] | undefined {
    const [kind = '', name = '', ...rest] = parts(reference);
    switch (kind) {
      case 'var': {
        const { caller } = scope;
        if (!caller) return [];
        // `each` in a call is the call's own, and so is the key of its instance.
        const called = { ...search, own: scope.prefix.slice(0, -1) };
        return this.follow(member(member(caller.call, 'expressions'), declaredAddress(name)), caller.scope, called, member(caller.call, 'for_each_expression'));
      }
      case 'each':
        return this.eachValue(rest, scope, search, forEach);
      case 'module':
        return this.output(`module.${name}`, rest[0], scope, search);
      case 'data':
        return name === 'aws_iam_policy_document' ? this.document(`${scope.prefix}data.${name}.${rest[0] ?? ''}`, rest[1], search.own) : undefined;
      case 'local':
      case 'self':
      case 'ephemeral':
        return undefined;
      default:
        return this.resource(`${scope.prefix}${kind}.${name}`, rest.join('.') || undefined, search.own);
    }
  }

  private eachValue(rest: readonly string[], scope: ModuleScope, search: Search, forEach: unknown): readonly Referred[] | undefined {
    const found = forEach === undefined ? undefined : this.follow(forEach, scope, search, undefined);
    return found?.map(({ address }) => ({ address, attribute: rest.join('.') || undefined }));
  }

  private output(step: string, name: string | undefined, scope: ModuleScope, search: Search): readonly Referred[] | undefined {
    if (name === undefined) return undefined;
    const { own } = search;
    const ownStep = addressSteps(own).find((candidate) => declaredAddress(candidate) === step);
    const key = keyOf(step) === '' ? keyOf(ownStep ?? addressSteps(own).at(-1) ?? '') : '';
    const inner = this.called(scope, `${step}${key}`) ?? this.called(scope, step);
    const output = member(member(inner?.module, 'outputs'), declaredAddress(name));
    return inner && output !== undefined ? this.follow(member(output, 'expression'), inner, { ...search, own: `${inner.prefix}x.x` }, undefined) : undefined;
  }

  /** Of documents only those are told of that are not known yet. */
  private document(address: string, attribute: string | undefined, own: string): readonly Referred[] | undefined {
    const found = this.targets.find(address, own);
    return found === undefined ? undefined : [{ address: found, attribute }];
  }

  /** One that is not planned (a count of zero) decides nothing; of several it is not known which. */
  private resource(address: string, attribute: string | undefined, own: string): readonly Referred[] | undefined {
    const found = this.targets.find(address, own);
    if (found !== undefined) return [{ address: found, attribute }];
    return this.targets.isPlanned(address) ? undefined : [];
  }
}

function referencesIn(expression: unknown): readonly string[] {
  return textsOf(member(expression, 'references'));
}

/** Without the prefixes that follow a reference: `a.b.id`, `a.b` is `a.b.id`. */
function whole(references: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (const reference of references) {
    const isPrefix = result.some((longer) => longer === reference || longer.startsWith(`${reference}.`) || longer.startsWith(`${reference}[`));
    if (!isPrefix) result.push(reference);
  }
  return result;
}

/** `module.m["a.b"].id` in parts: `module`, `m["a.b"]`, `id`. */
function parts(reference: string): readonly string[] {
  return reference.match(/(?:[^.["]|\[(?:\d+|"(?:[^"\\]|\\.)*")\])+/g) ?? [];
}
