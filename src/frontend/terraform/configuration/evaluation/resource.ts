import type { Condition } from '../../../../model/decision.js';
import type { Place } from '../../../../model/source.js';
import type { Block } from '../../../../syntax/hcl/index.js';
import { PROVIDER_SHAPES } from '../../mapping/schemas.js';
import type { Type } from '../../types.js';
import { DYNAMIC, mapOf, STRING } from '../../types.js';
import { tryConvert } from '../../values/convert.js';
import { fromInteger } from '../../values/number.js';
import type { Entry, TfValue } from '../../values/value.js';
import { failedValue, HAS_CHOICE, HAS_SENSITIVE, HAS_UNKNOWN, joinTraits, nullValue, numberValue, unknownValue, withSensitivity } from '../../values/value.js';
import type { InstanceKey } from '../addresses.js';
import { keySuffix } from '../addresses.js';
import type { ResourceDeclaration } from '../resource-declaration.js';
import { isArgument } from '../resource-declaration.js';
import { NEWER_ARGUMENTS } from './attribute-types.js';
import { AttributeEntries } from './attribute-entries.js';
import type { BlockList } from './bodies.js';
import { blocksValue } from './bodies.js';
import { BodyEvaluator } from './body-evaluator.js';
import { computedData, isNameAtAws } from './data-sources.js';
import type { Instance, Instances } from './expansion.js';
import { instancesOf } from './expansion.js';
import { Memo, memoized } from './memo.js';
import type { Readable, Repeated } from './names.js';
import type { ProviderConfiguration } from './providers.js';
import { repetition } from './repetition.js';
import type { RootContext } from './root-context.js';
import { ConfigurationScope } from './scope.js';
import { isSecretAttribute } from './secret-attributes.js';
import { TERRAFORM_DATA, terraformDataType } from './terraform-data.js';
import type { ModuleInstance } from './module-instance.js';

/** A resource or data source of a module instance, with its own instances. */
export class DeclaredResource implements Repeated {
  readonly hasFixedKeys = true;
  private readonly expanded: Memo<Instances>;
  private all: readonly ResourceInstance[] | undefined;
  private readonly byKey = new Map<InstanceKey, ResourceInstance>();

  constructor(
    readonly declaration: ResourceDeclaration,
    readonly key: string,
    readonly module: ModuleInstance,
  ) {
    const { context } = module;
    const { block } = declaration;
    this.expanded = new Memo<Instances>(
      () => repetition(block, new ConfigurationScope(module), module),
      () => {
        context.refuse(`How many instances \`${key}\` has depends on itself.`, block.header, 'cyclic-reference');
        return { kind: 'unknown', of: 'for_each', value: failedValue({ place: block.header }) };
      },
    );
  }

  get instances(): Instances {
    return this.expanded.get();
  }

  at(key: InstanceKey): ResourceInstance {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.list();
    return this.byKey.get(key) ?? this.add({ key, isSymbolic: true, each: undefined, index: undefined, conditions: [], assumed: [] });
  }

  list(): readonly ResourceInstance[] {
    const place = this.declaration.block.header;
    const indexOf = (index: number): TfValue => numberValue(fromInteger(index), { place });
    return (this.all ??= instancesOf(this.instances, this.module.context, indexOf).map((instance) => this.byKey.get(instance.key) ?? this.add(instance)));
  }

  private add(instance: Instance): ResourceInstance {
    const added = new ResourceInstance(this, instance);
    this.byKey.set(instance.key, added);
    return added;
  }
}

/** One instance of a resource or data source; each of its attributes is evaluated once, when somebody asks. */
export class ResourceInstance implements Readable {
  readonly address: string;
  readonly id: string;
  readonly block: Block;
  readonly scope: ConfigurationScope;
  readonly conditions: readonly Condition[];
  private readonly context: RootContext;
  private readonly evaluator: BodyEvaluator;
  private readonly attributes = new Map<string, Memo<TfValue>>();
  private readonly lists = new Map<string, BlockList | undefined>();
  private identities: Map<string, object> | undefined;
  private data: ReadonlyMap<string, TfValue> | undefined;

  constructor(
    readonly resource: DeclaredResource,
    readonly instance: Instance,
  ) {
    const { module, key, declaration } = resource;
    this.block = declaration.block;
    this.context = module.context;
    this.address = `${module.prefix}${key}${keySuffix(instance.key)}`;
    this.id = `${module.context.unit.id}#${this.address}`;
    this.scope = new ConfigurationScope(module, { each: instance.each, index: instance.index });
    this.conditions = [...module.conditions, ...instance.conditions];
    this.evaluator = new BodyEvaluator(module.context, [...module.assumed, ...instance.assumed], this.conditions.length === 0);
  }

  /** With `self`, which conditions may refer to. */
  get scopeOfConditions(): ConfigurationScope {
    const { each, index } = this.instance;
    return new ConfigurationScope(this.resource.module, { each, index, self: this });
  }

  get type(): string {
    return this.resource.declaration.type;
  }

  get provider(): ProviderConfiguration | undefined {
    return this.resource.module.providers.of(this.resource.declaration);
  }

  /** Names of the arguments that are written, then of the nested blocks. */
  get argumentNames(): readonly string[] {
    return this.resource.declaration.arguments;
  }

  get blockTypes(): readonly string[] {
    return this.resource.declaration.blockTypes;
  }

  /** The value of a written argument. */
  argument(name: string): Entry | undefined {
    const attribute = isArgument(name) ? this.block.body.attributes.get(name) : undefined;
    if (attribute === undefined) return undefined;
    const place = attribute.value.place;
    const memo = memoized(this.attributes, name, () => new Memo<TfValue>(
      () => this.evaluator.argument(attribute, this.scope)[1].value,
      () => {
        this.context.refuse(`\`${this.address}.${name}\` depends on itself.`, place, 'cyclic-reference');
        return failedValue({ place });
      },
    ));
    return { keyPlace: attribute.namePlace, value: memo.get() };
  }

  blocks(type: string): BlockList | undefined {
    if (this.lists.has(type)) return this.lists.get(type);
    this.lists.set(type, undefined);
    const list = this.evaluator.blocksOf(this.block.body, type, this.scope);
    this.lists.set(type, list);
    return list;
  }

  attribute(name: string, place: Place): TfValue {
    const computed = this.computedData().get(name);
    if (computed !== undefined) return computed;
    const written = this.argument(name)?.value;
    if (written !== undefined) return this.settled(name, name === 'tags' ? (tryConvert(written, mapOf(STRING)) ?? written) : written, place);
    const list = this.blocks(name);
    if (list !== undefined) return blocksValue(list);
    return (name === 'tags_all' ? this.allTags() : undefined) ?? this.afterDeployment(name, place);
  }

  whole(place: Place): TfValue {
    const entries = new AttributeEntries(() => this.attributeNames(), (name) => ({ keyPlace: this.block.header, value: this.attribute(name, place) }));
    const written = this.argumentNames.map((name) => this.attribute(name, place));
    const traits = HAS_UNKNOWN | (joinTraits(written) & (HAS_CHOICE | HAS_SENSITIVE));
    return { kind: 'object', entries, origin: { place }, sensitive: false, traits };
  }

  private attributeNames(): readonly string[] {
    const known = PROVIDER_SHAPES.of(this.type)?.root.keys() ?? ['id', 'arn'];
    return [...this.argumentNames, ...this.blockTypes, ...known, ...this.computedData().keys()];
  }

  /** `tags` and what the provider's `default_tags` add to them; undefined when that is nothing, or the type has no tags. */
  allTags(): TfValue | undefined {
    const defaults = this.provider?.defaultTags();
    if (defaults === undefined || !PROVIDER_SHAPES.of(this.type)?.root.has('tags_all')) return undefined;
    return this.provider?.merged(defaults, this.argument('tags')?.value, this.block.header);
  }

  /** What the provider may still fill in is not null for good. */
  private settled(name: string, value: TfValue, place: Place): TfValue {
    if (value.kind === 'null') return this.afterDeployment(name, place);
    if (value.kind !== 'choice') return value;
    return { ...value, alternatives: value.alternatives.map((alternative) => this.settled(name, alternative, place)) };
  }

  private afterDeployment(name: string, place: Place): TfValue {
    const isId = name === 'id' || name === 'arn';
    const { declaration } = this.resource;
    const type = this.type === TERRAFORM_DATA ? terraformDataType(name, this.argument('input')?.value) : typeByName(name);
    if (type === undefined) return nullValue(DYNAMIC, { place });
    if (declaration.mode === 'managed') this.noteUnknownAttribute(name, place);
    const isName = declaration.mode === 'managed' || isNameAtAws(declaration.type, name);
    const details = {
      identity: memoized((this.identities ??= new Map<string, object>()), name, () => ({})),
      notNull: isId,
      isLater: declaration.mode === 'managed' && (isId || this.type === TERRAFORM_DATA),
      ...(isName && { reference: { target: this.id, attribute: name } }),
    };
    const value = unknownValue(type, `${name} of ${this.address}`, { place }, details);
    if (declaration.mode === 'ephemeral') this.context.meetEphemeral();
    return withSensitivity(value, isSecretAttribute(declaration, name));
  }

  private noteUnknownAttribute(name: string, place: Place): void {
    const known = PROVIDER_SHAPES.of(this.type)?.root;
    if (known === undefined || known.has(name) || NEWER_ARGUMENTS.has(name)) return;
    const message = `\`${name}\` is nothing that \`${this.type}\` is known to have.`;
    this.context.report({ severity: 'info', code: 'terraform-reference', message, place });
  }

  private computedData(): ReadonlyMap<string, TfValue> {
    if (this.resource.declaration.mode !== 'data') return NOTHING;
    return (this.data ??= computedData(this, this.context));
  }
}

function typeByName(name: string): Type {
  return /(?:^|_)(?:id|arn)$/.test(name) ? STRING : DYNAMIC;
}

const NOTHING: ReadonlyMap<string, TfValue> = new Map();
