import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { child, map, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap } from './build.js';
import { Draft } from './draft.js';
import { intrinsicOf, refTarget } from './intrinsics.js';

/** What SAM has to be told about the deployment in order to decide. */
export interface SamContext {
  /** Value of a template parameter (given, or default) as SAM sees it when it must decide something; undefined when not known. */
  readonly parameter: (name: string) => Node | undefined;
  readonly region: string;
  readonly partition: string;
}

/** Something that SAM refuses. Thrown inside expansion only; `Expansion.attempt` turns it into a diagnostic. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
}

export function refuse(message: string, at: Node | Place): never {
  throw new Refusal(message, 'source' in at ? at : at.place);
}

/** A resource `AWS::Serverless::*` of the template, its Globals merged in. */
export interface SamResource {
  readonly id: string;
  readonly type: string;
  /** The logical id in the text: where everything that the resource implies is placed. */
  readonly keyPlace: Place;
  readonly node: MapNode;
  readonly properties: MapNode;
}

/** Attributes beside `Type` and `Properties`. */
export interface Attributes {
  readonly [attribute: string]: Literal;
}

export interface Made {
  readonly id: string;
  readonly type: string;
  readonly place: Place;
  readonly properties: Fields;
  readonly attributes?: Attributes | undefined;
}

/** Types that get the tags of a function or state machine with `PropagateTags`. */
const taggedTypes: ReadonlySet<string> = new Set(['AWS::IAM::Role', 'AWS::SNS::Topic', 'AWS::SQS::Queue']);

const inheritedAttributes = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'] as const;

/** The attributes that everything made of a SAM resource shares with it. */
export function inherited(resource: SamResource): Attributes {
  const attributes: Record<string, Literal> = {};
  for (const name of inheritedAttributes) attributes[name] = resource.node.entries.get(name);
  return attributes;
}

/** All attributes of a SAM resource, for the resource that takes its logical id. */
export function own(resource: SamResource): Attributes {
  return { ...inherited(resource), DependsOn: resource.node.entries.get('DependsOn'), Metadata: resource.node.entries.get('Metadata') };
}

/** The condition of a resource, when it has one. */
export function conditionOf(resource: SamResource): string | undefined {
  return stringOf(child(resource.node, 'Condition'));
}

/**
 * Ten hexadecimal digits that change with `content`, as SAM appends to the ids of resources that cannot be updated: SHA-1 of a string
 * itself, or of compact JSON with sorted keys. It is no secret, and SAM's own choice makes the ids those that AWS shows.
 */
export function contentHash(...content: readonly (Node | string | undefined)[]): string {
  const hash = createHash('sha1');
  for (const part of content) hash.update(typeof part === 'string' ? part : hashed(part));
  return hash.digest('hex').slice(0, 10);
}

function hashed(node: Node | undefined): string {
  if (node?.kind === 'scalar' && typeof node.value === 'string') return node.value;
  return node ? sortedJson(node) : 'null';
}

function sortedJson(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return JSON.stringify(node.value);
    case 'list':
      return `[${node.items.map(sortedJson).join(',')}]`;
    case 'map': {
      const entries = [...node.entries.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
      return `{${entries.map(({ key, value }) => `${JSON.stringify(key)}:${sortedJson(value)}`).join(',')}}`;
    }
  }
}

/** One run of the expansion: what was read, what was made so far. */
export class Expansion {
  readonly diagnostics: Diagnostic[] = [];
  /** The template's resources after expansion; a resource that refers to a later one may be rewritten. */
  readonly resources = new Map<string, Entry>();
  readonly conditions: Draft;
  private readonly edited = new Map<string, Draft>();
  /** What is in lists that events add to, so that nothing is added twice. */
  private readonly listed = new WeakMap<Draft, Set<string>>();
  /** Generated resources that a property of a SAM resource names: `Fn.Version` → `FnVersion1a2b3c4d5e`. */
  readonly references = new Map<string, Map<string, string>>();
  /** Resources whose logical id changes: `Layer` → `Layer1a2b3c4d5e`. */
  readonly renamed = new Map<string, string>();
  /** What a name in `DependsOn` stands for after expansion: a connector is what was made for it. */
  readonly dependencies = new Map<string, readonly string[]>();
  private readonly mappings: Node | undefined;
  private staged: Made[] | undefined;
  private propagated: readonly Node[] = [];

  constructor(
    readonly template: MapNode,
    readonly context: SamContext,
  ) {
    this.mappings = child(template, 'Mappings');
    const conditions = child(template, 'Conditions');
    this.conditions = new Draft(conditions?.place ?? template.place, conditions?.kind === 'map' ? conditions : undefined);
  }

  refused(message: string, place: Place): void {
    this.diagnostics.push({ severity: 'error', code: 'invalid-sam', message, place });
  }

  /** Runs `work`; what it refuses becomes a diagnostic, and nothing that it made is kept. */
  attempt(what: string, work: () => void): boolean {
    const outer = this.staged;
    const mine: Made[] = [];
    this.staged = mine;
    try {
      work();
      this.staged = outer;
      if (outer) outer.push(...mine);
      else for (const made of mine) this.commit(made);
      return true;
    } catch (error) {
      this.staged = outer;
      if (!(error instanceof Refusal)) throw error;
      this.refused(`${what} is left out: ${error.message}`, error.place);
      return false;
    }
  }

  /** Runs `work`; what it makes of types that have tags gets `tags`. */
  tagging(tags: readonly Node[], work: () => void): void {
    const outer = this.propagated;
    this.propagated = tags;
    try {
      work();
    } finally {
      this.propagated = outer;
    }
  }

  add(given: Made): void {
    const isTagged = this.propagated.length > 0 && taggedTypes.has(given.type);
    const made = isTagged ? { ...given, properties: { ...given.properties, Tags: this.propagated } } : given;
    if (this.staged) this.staged.push(made);
    else this.commit(made);
  }

  /** A resource of the template that is not SAM's own, open for what an event adds to it; undefined when there is none of that `type`. */
  edit(id: string, type: string): Draft | undefined {
    const open = this.edited.get(id);
    if (open) return open;
    const resource = child(child(this.template, 'Resources'), id);
    if (resource?.kind !== 'map' || stringOf(child(resource, 'Type')) !== type) return undefined;
    const draft = new Draft(resource.place, resource);
    this.edited.set(id, draft);
    return draft;
  }

  /** Adds `item` to the list under `key` of `draft`, unless the list has an equal one. */
  appendNew(draft: Draft, key: string, item: Node, place: Place): void {
    let listed = this.listed.get(draft);
    if (!listed) {
      const existing = draft.get(key);
      listed = new Set(existing?.kind === 'list' ? existing.items.map((each) => contentHash(each)) : []);
      this.listed.set(draft, listed);
    }
    const hash = contentHash(item);
    if (listed.has(hash)) return;
    listed.add(hash);
    draft.append(key, item, place);
  }

  /** Writes the edited resources back. */
  finishEdits(): void {
    for (const [id, draft] of this.edited) {
      const entry = this.resources.get(id);
      if (entry) this.resources.set(id, { ...entry, value: draft.build() });
    }
  }

  private commit(made: Made): void {
    const existing = child(child(this.template, 'Resources'), made.id);
    const expandedHere = stringOf(child(existing, 'Type'))?.startsWith('AWS::Serverless::') ?? false;
    if (existing && !expandedHere) {
      this.refused(`SAM makes a resource \`${made.id}\` (${made.type}), but the template has a resource with that logical id already.`, made.place);
      return;
    }
    const properties = buildMap(made.properties, made.place);
    const node = buildMap({ Type: made.type, Properties: emptied(properties), ...made.attributes }, made.place);
    this.resources.set(made.id, { key: made.id, keyPlace: made.place, value: node });
  }

  /** A reference to a parameter or mapping is replaced by its value where known: what SAM does where it must decide. */
  decide(node: Node | undefined): Node | undefined {
    if (node?.kind !== 'map') return node;
    const target = refTarget(node);
    if (target !== undefined) return this.pseudo(target, node) ?? this.context.parameter(target) ?? node;
    const intrinsic = intrinsicOf(node);
    if (intrinsic?.name === 'Fn::FindInMap' && intrinsic.argument.kind === 'list') return this.mapped(intrinsic.argument.items) ?? node;
    return node;
  }

  /** `decide`, everywhere inside `node`; what does not change keeps its identity. */
  decideDeep(node: Node): Node;
  decideDeep(node: Node | undefined): Node | undefined;
  decideDeep(node: Node | undefined): Node | undefined {
    if (!node) return undefined;
    const decided = this.decide(node);
    if (decided !== node || !decided) return decided;
    if (node.kind === 'list') {
      const items = node.items.map((item) => this.decideDeep(item));
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    if (node.kind === 'scalar') return node;
    let changed = false;
    const entries: Entry[] = [];
    for (const entry of node.entries.values()) {
      const value = this.decideDeep(entry.value);
      if (value !== entry.value) changed = true;
      entries.push({ ...entry, value });
    }
    return changed ? map(entries, node.place) : node;
  }

  private pseudo(name: string, node: Node): Node | undefined {
    if (name === 'AWS::Region') return build(this.context.region, node.place);
    if (name === 'AWS::Partition') return build(this.context.partition, node.place);
    return undefined;
  }

  private mapped(path: readonly Node[]): Node | undefined {
    let at = this.mappings;
    for (const step of path.slice(0, 3)) {
      const key = this.decide(step);
      if (key?.kind !== 'scalar') return undefined;
      at = child(at, String(key.value));
    }
    return path.length >= 3 ? at : undefined;
  }

  /** The string that `node` is once parameters are known. */
  text(node: Node | undefined): string | undefined {
    return stringOf(this.decide(node));
  }

  /** Whether `node` is true, once parameters are known; `"true"` counts. */
  flag(node: Node | undefined): boolean {
    const decided = this.decide(node);
    return decided?.kind === 'scalar' && (decided.value === true || (typeof decided.value === 'string' && decided.value.toLowerCase() === 'true'));
  }

  /** Remembers that `!Ref id.property` names the generated resource `target`. */
  name(id: string, property: string, target: string): void {
    let names = this.references.get(id);
    if (!names) this.references.set(id, (names = new Map<string, string>()));
    names.set(property, target);
  }
}

function emptied(properties: Node): Node | undefined {
  return properties.kind === 'map' && properties.entries.size === 0 ? undefined : properties;
}
