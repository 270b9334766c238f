import type { Diagnostic, WithDiagnostics } from '../../../model/diagnostic.js';
import type { Place, Source } from '../../../model/source.js';
import { jsonTree } from '../../../syntax/json-tree.js';
import { jsonError, parseJson, tryParseJson } from '../../../syntax/json.js';
import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import { isRecord, itemsOf, member, textOf, textsOf } from './raw-json.js';

/** A plan, or a state, as `terraform show -json` writes it. */
export interface Plan {
  readonly source: Source;
  /** False when the text is damaged or Terraform itself gave up: something may be missing. */
  readonly isWhole: boolean;
  /** What will be there, in the plan's order; without what is deleted. */
  readonly resources: readonly PlannedResource[];
  /** The `aws_iam_policy_document`s that are read during the apply, because something in them is not known before. */
  readonly documents: readonly PlannedResource[];
  /** The root module's `configuration`, raw; undefined in a state. */
  readonly configuration: unknown;
}

export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  /** Terraform's own words: `create`; `delete` and `create` for a replacement. Empty in a state. */
  readonly actions: readonly string[];
  /** An object of values in the vocabulary of Terraform; unknown ones are not in it. */
  readonly values: Node | undefined;
  /** The same shape with `true` where the value is known after apply, raw. */
  readonly unknown: unknown;
  /** The same shape with `true` where it is a secret, raw. */
  readonly sensitive: readonly unknown[];
  /** The text of the address, and of the whole resource. */
  readonly header: Place;
  readonly body: Place;
}

/** More text than this is not repaired: what can be saved of a damaged file is not worth minutes. */
const MAX_REPAIRED = 2_000_000;

/** Reads a plan; undefined when the text is something else after all. */
export function readPlan(source: Source): WithDiagnostics<Plan | undefined> {
  const parsed = tryParseJson(source.text);
  return parsed ? wholePlan(source, parsed.value) : damagedPlan(source);
}

function wholePlan(source: Source, raw: unknown): WithDiagnostics<Plan | undefined> {
  if (!isPlan(raw)) return { result: undefined, diagnostics: [] };
  const { text } = source;
  const { result: root, diagnostics } = jsonTree(relevant(raw), { source, text, toStart: same, toEnd: same });
  return root ? planOf(source, raw, root, diagnostics) : { result: undefined, diagnostics };
}

/** What is left of a file that ends too early, or was edited by hand. */
function damagedPlan(source: Source): WithDiagnostics<Plan | undefined> {
  if (source.text.length > MAX_REPAIRED) {
    const { offset, message } = jsonError(source.text);
    const place = { source, start: offset, end: Math.min(offset + 1, source.text.length) };
    return { result: undefined, diagnostics: [{ severity: 'error', code: 'syntax-error', message: `Invalid JSON: ${message}.`, place }] };
  }
  const { result: root, diagnostics } = parseJson(source);
  const raw = root && plain(root);
  if (root === undefined || !isPlan(raw)) return { result: undefined, diagnostics };
  return planOf(source, raw, root, diagnostics);
}

function planOf(source: Source, raw: unknown, root: Node, earlier: readonly Diagnostic[]): WithDiagnostics<Plan> {
  const diagnostics = [...earlier];
  const report = (message: string, place: Place): void => {
    diagnostics.push({ severity: 'warning', code: 'invalid-plan', message, place });
  };
  const version = child(root, 'format_version');
  if (!/^[01](?:\.|$)/.test(stringOf(version) ?? '')) {
    report('Plans of this format version are not known; what looks familiar is read.', version?.place ?? beginning(source));
  }
  const isErrored = member(raw, 'errored') === true;
  if (isErrored) report('Terraform could not finish this plan: parts of it are missing.', beginning(source));
  else if (member(raw, 'complete') === false) report('This plan leaves out a part of the configuration (`-target`, or deferred changes).', beginning(source));
  const resources = new Resources(raw, root, report);
  return {
    result: {
      source,
      isWhole: !isErrored && diagnostics.every(({ severity }) => severity !== 'error'),
      resources: resources.all(),
      documents: resources.documents(),
      configuration: member(member(raw, 'configuration'), 'root_module'),
    },
    diagnostics,
  };
}

/** Plans have `planned_values` and `resource_changes`, states have `values`. */
function isPlan(raw: unknown): boolean {
  if (member(raw, 'format_version') === undefined) return false;
  return ['planned_values', 'resource_changes'].some((key) => member(raw, key) !== undefined) || isRecord(member(member(raw, 'values'), 'root_module'));
}

/** Only what places are needed of: the rest of a large plan would cost as much again. */
function relevant(raw: unknown): unknown {
  const isCut = member(raw, 'planned_values') === undefined;
  const changes = itemsOf(member(raw, 'resource_changes')).map((change) => ({
    address: member(change, 'address'),
    change: isCut || isDocument(change) ? { after: member(member(change, 'change'), 'after') } : {},
  }));
  const kept = ['format_version', 'planned_values', 'values'].map((key): readonly [string, unknown] => [key, member(raw, key)]);
  return { ...Object.fromEntries(kept), resource_changes: changes };
}

class Resources {
  private readonly changes: ReadonlyMap<string, unknown>;
  private readonly found = new Map<string, PlannedResource>();

  constructor(
    private readonly raw: unknown,
    private readonly root: Node,
    private readonly report: (message: string, place: Place) => void,
  ) {
    // An object that is only left to be destroyed (`deposed`) has the address of the one that stays.
    const changes = itemsOf(member(raw, 'resource_changes')).filter((change) => member(change, 'deposed') === undefined);
    this.changes = new Map(changes.map((change) => [textOf(member(change, 'address')) ?? '', member(change, 'change')]));
  }

  all(): readonly PlannedResource[] {
    const values = member(this.raw, 'planned_values') === undefined ? 'values' : 'planned_values';
    const module = child(child(this.root, values), 'root_module');
    if (module) this.module(member(member(this.raw, values), 'root_module'), module);
    else if (member(this.raw, values) === undefined) this.changed();
    else if (member(this.raw, values) !== null && !this.isEmpty(values)) this.report(`\`${values}\` should have a \`root_module\`.`, this.root.place);
    return [...this.found.values()];
  }

  documents(): readonly PlannedResource[] {
    const nodes = itemNodes(child(this.root, 'resource_changes'));
    return itemsOf(member(this.raw, 'resource_changes')).flatMap((change, index) => {
      const node = nodes[index];
      const document = node && isDocument(change) ? this.read(change, node, child(child(node, 'change'), 'after')) : undefined;
      return document ?? [];
    });
  }

  private isEmpty(values: string): boolean {
    const raw = member(this.raw, values);
    return isRecord(raw) && Object.keys(raw).length === 0;
  }

  private module(raw: unknown, node: Node): void {
    const resources = itemNodes(child(node, 'resources'));
    for (const [index, resource] of itemsOf(member(raw, 'resources')).entries()) {
      const place = resources[index];
      if (place && isManaged(resource)) this.add(this.read(resource, place, child(place, 'values')));
    }
    const modules = itemNodes(child(node, 'child_modules'));
    for (const [index, inner] of itemsOf(member(raw, 'child_modules')).entries()) {
      const place = modules[index];
      if (place) this.module(inner, place);
    }
  }

  /** A plan that somebody cut down to its changes. */
  private changed(): void {
    const nodes = itemNodes(child(this.root, 'resource_changes'));
    for (const [index, change] of itemsOf(member(this.raw, 'resource_changes')).entries()) {
      const node = nodes[index];
      const after = member(member(change, 'change'), 'after');
      const isThere = after !== null && member(change, 'deposed') === undefined && isManaged(change);
      if (node && isThere) this.add(this.read(change, node, child(child(node, 'change'), 'after')));
    }
  }

  private add(resource: PlannedResource | undefined): void {
    if (resource) this.found.set(resource.address, resource);
  }

  private read(raw: unknown, node: Node, values: Node | undefined): PlannedResource | undefined {
    const address = textOf(member(raw, 'address'));
    const type = textOf(member(raw, 'type'));
    if (address === undefined || type === undefined) {
      this.report('A resource of a plan has an `address` and a `type`; this one is left out.', node.place);
      return undefined;
    }
    if (values !== undefined && values.kind !== 'map') this.report('The values of a resource are an object; these are left out.', values.place);
    const change = this.changes.get(address);
    return {
      address,
      type,
      actions: textsOf(member(change, 'actions')),
      values,
      unknown: member(change, 'after_unknown'),
      sensitive: [member(raw, 'sensitive_values'), member(change, 'after_sensitive')],
      header: child(node, 'address')?.place ?? node.place,
      body: node.place,
    };
  }
}

/** No data source, and nothing ephemeral. */
function isManaged(resource: unknown): boolean {
  const mode = member(resource, 'mode');
  return mode === undefined || mode === 'managed';
}

function isDocument(change: unknown): boolean {
  return member(change, 'mode') === 'data' && member(change, 'type') === 'aws_iam_policy_document';
}

function itemNodes(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
    default:
      return node satisfies never;
  }
}

function beginning(source: Source): Place {
  return { source, start: 0, end: Math.min(1, source.text.length) };
}

function same(offset: number): number {
  return offset;
}
