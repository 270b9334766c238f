import type { Place } from '../../../../model/source.js';
import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { distribute } from '../../values/choice.js';
import { tryConvert } from '../../values/convert.js';
import { mapOf, STRING } from '../../types.js';
import type { Entry, TfValue } from '../../values/value.js';
import { mapValue, unknownValue } from '../../values/value.js';
import type { ResourceDeclaration } from '../resource-declaration.js';
import { staticText } from '../static-text.js';
import { BodyEvaluator } from './body-evaluator.js';
import { Memo, memoized } from './memo.js';
import type { ModuleNames } from './names.js';
import { ConfigurationScope } from './scope.js';

/** A `provider` block, evaluated where it is written. */
export class ProviderConfiguration {
  private readonly tags: Memo<TfValue | undefined>;

  constructor(
    private readonly block: Block,
    private readonly names: ModuleNames,
  ) {
    this.tags = new Memo(() => this.evaluateTags(), () => undefined);
  }

  region(): TfValue | undefined {
    return this.argument(this.block, 'region');
  }

  defaultTags(): TfValue | undefined {
    return this.tags.get();
  }

  /** The tags of a resource over default ones. */
  merged(defaults: TfValue, tags: TfValue | undefined, place: Place): TfValue {
    const own = tags === undefined ? [] : [tags];
    return distribute([defaults, ...own], () => 'top', { place }, (operands) => {
      const entries = new Map<string, Entry>();
      for (const operand of operands) {
        const map = tryConvert(operand, mapOf(STRING));
        if (map?.kind === 'map') for (const [key, entry] of map.entries) entries.set(key, entry);
        else if (map?.kind !== 'null') return unknownValue(mapOf(STRING), 'tags that are not known', { place });
      }
      return mapValue(STRING, entries, { place });
    });
  }

  /** An argument, as it is evaluated; undefined where it is not written. */
  value(name: string): TfValue | undefined {
    return this.argument(this.block, name);
  }

  private evaluateTags(): TfValue | undefined {
    const block = this.block.body.blocks.find(({ type }) => type === 'default_tags');
    if (block !== undefined) return this.argument(block, 'tags');
    // In JSON a block of a provider is an argument whose value is an object.
    const value = this.argument(this.block, 'default_tags');
    const inner = value?.kind === 'tuple' ? value.items[0] : value;
    return inner?.kind === 'object' ? inner.entries.get('tags')?.value : undefined;
  }

  private argument({ body }: Block, name: string): TfValue | undefined {
    const attribute = body.attributes.get(name);
    const { context } = this.names;
    return attribute && new BodyEvaluator(context, [], true).argument(attribute, new ConfigurationScope(this.names))[1].value;
  }
}

/** The provider configurations that a module instance has: its own, and those that it gets from its caller. */
export class Providers {
  private readonly known = new Map<string, ProviderConfiguration | undefined>();

  constructor(
    private readonly names: ModuleNames,
    private readonly own: ReadonlyMap<string, Block>,
    private readonly caller: { readonly providers: Providers; readonly passed: ReadonlyMap<string, string> } | undefined,
  ) {}

  /** `aws`, `aws.use1`. */
  get(key: string): ProviderConfiguration | undefined {
    return memoized(this.known, key, () => {
      const block = this.own.get(key);
      if (block !== undefined) return new ProviderConfiguration(block, this.names);
      const passed = this.caller?.passed.get(key);
      if (passed !== undefined) return this.caller?.providers.get(passed);
      return key.includes('.') ? undefined : this.caller?.providers.get(key);
    });
  }

  /** The configuration that a resource uses: the one it names, else its type's. */
  of({ block, type }: ResourceDeclaration): ProviderConfiguration | undefined {
    const named = providerKey(block.body.attributes.get('provider')?.value);
    return this.get(named ?? type.replace(/_.*/s, ''));
  }
}

/** The `providers` argument of a module call: the module's name for it to the caller's. */
export function passedProviders(call: Block): ReadonlyMap<string, string> {
  const passed = new Map<string, string>();
  const argument = call.body.attributes.get('providers')?.value;
  for (const { key, value } of argument?.kind === 'object' ? argument.items : []) {
    const inside = key.kind === 'name' ? key.name : providerKey(key.expression);
    const outside = providerKey(value);
    if (inside !== undefined && outside !== undefined) passed.set(inside, outside);
  }
  return passed;
}

function providerKey(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'variable') return expression.name;
  if (expression?.kind !== 'traversal' || expression.source.kind !== 'variable') return staticText(expression);
  const [alias] = expression.steps;
  return alias?.kind === 'attribute' ? `${expression.source.name}.${alias.name}` : undefined;
}
