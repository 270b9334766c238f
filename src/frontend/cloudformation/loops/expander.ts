import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MadeBy } from '../../../model/resource.js';
import { MAX_DEPTH } from '../../../syntax/limits.js';
import type { Entry, ListNode, MapNode, Node } from '../../../syntax/tree.js';
import { stringOf } from '../../../syntax/tree.js';
import { Budget, MAX_COPIES } from './budget.js';
import type { Item, LoopContext } from './collection.js';
import { readCollection, scalarText } from './collection.js';
import type { Bindings } from './substitution.js';
import { Substitution } from './substitution.js';

export const LOOP_PREFIX = 'Fn::ForEach::';

/** Where expansion stands: which loops are around, and at which item each of them is. */
export interface Turn {
  readonly bindings: Bindings;
  readonly substitution: Substitution;
  /** The items and loops around, innermost first. */
  readonly madeBy: readonly MadeBy[];
  /** Some item around is not known: whether the copy will exist is known only after deployment. */
  readonly isSymbolic: boolean;
}

interface Loop {
  readonly entry: Entry;
  readonly identifier: string;
  readonly collection: Node;
  readonly body: MapNode;
}

/** Where the copies of a loop's body go. */
interface Target {
  readonly isSection: boolean;
  add(entry: Entry, turn: Turn): void;
}

/** `name`: texts in which an unknown item is written `*`; `call`: only the first of the list is a name. */
type Position = 'value' | 'name' | 'call';

const POSITIONS: ReadonlyMap<string, Position> = new Map([
  ['Ref', 'name'],
  ['Fn::GetAtt', 'name'],
  ['Condition', 'name'],
  ['DependsOn', 'name'],
  ['Fn::If', 'call'],
]);

/** Expands the loops of one template. Nodes in which no loop and no loop variable occurs are returned as they are. */
export class LoopExpander {
  readonly diagnostics: Diagnostic[] = [];
  private readonly budget = new Budget();
  private readonly reported = new Set<Entry['keyPlace']>();
  private depth = 0;

  constructor(
    private readonly template: MapNode,
    private readonly context: LoopContext,
    private readonly hasTransform: boolean,
  ) {}

  /** Expands a section; `made` is told which entries loops have made. */
  section(section: MapNode, made: (key: string, turn: Turn) => void): MapNode {
    return this.map(section, this.turn(new Map(), [], false), made);
  }

  private turn(bindings: Bindings, madeBy: readonly MadeBy[], isSymbolic: boolean): Turn {
    return { bindings, substitution: new Substitution(bindings, this.budget), madeBy, isSymbolic };
  }

  private node(node: Node, turn: Turn, position: Position = 'value'): Node {
    if (!this.budget.spend(1) || this.depth > 2 * MAX_DEPTH) return node;
    this.depth += 1;
    try {
      return this.expand(node, turn, position);
    } finally {
      this.depth -= 1;
    }
  }

  private expand(node: Node, turn: Turn, position: Position): Node {
    switch (node.kind) {
      case 'scalar':
        if (turn.bindings.size === 0) return node;
        if (position === 'value') return turn.substitution.text(node);
        return this.renamed(node, turn);
      case 'list':
        return this.list(node, turn, position);
      case 'map':
        return this.call(node, turn, position) ?? this.map(node, turn);
    }
  }

  private renamed(node: Node, turn: Turn): Node {
    const name = stringOf(node);
    const value = name === undefined ? undefined : turn.substitution.name(name);
    return value === undefined || value === name ? node : { kind: 'scalar', value, place: node.place };
  }

  private list(node: ListNode, turn: Turn, position: Position): Node {
    const items = node.items.map((item, index) => this.node(item, turn, position === 'call' ? (index === 0 ? 'name' : 'value') : position));
    return items.every((item, index) => item === node.items[index]) ? node : { kind: 'list', items, place: node.place };
  }

  /** The functions in which loop variables have a meaning of their own. */
  private call(node: MapNode, turn: Turn, position: Position): Node | undefined {
    const [entry] = node.entries.values();
    if (entry === undefined || node.entries.size !== 1 || turn.bindings.size === 0) return undefined;
    if (entry.key === 'Ref') return turn.substitution.reference(stringOf(entry.value) ?? '');
    return entry.key === 'Fn::Sub' ? this.sub(node, entry, turn, position) : undefined;
  }

  private sub(node: MapNode, entry: Entry, turn: Turn, position: Position): Node | undefined {
    const { value } = entry;
    if (value.kind === 'scalar') {
      if (position === 'name') return this.subName(node, value, turn);
      const filled = turn.substitution.template(value);
      return filled.kind === 'text' ? filled.node : withValue(node, entry, filled.node);
    }
    const [text, own] = value.kind === 'list' ? value.items : [];
    if (text?.kind !== 'scalar' || own?.kind !== 'map') return undefined;
    const variables = this.map(own, turn);
    const filled = turn.substitution.templateWithVariables(text, variables.entries);
    if (filled.text === text && filled.variables === own.entries) return node;
    const map: MapNode = { kind: 'map', entries: filled.variables, place: own.place };
    return withValue(node, entry, { kind: 'list', items: [filled.text, map], place: value.place });
  }

  /** `!Sub "Role${Name}"` where a logical id stands. */
  private subName(node: MapNode, text: Node, turn: Turn): Node {
    const name = this.renamed(text, turn);
    return name === text || stringOf(name)?.includes('${') === true ? node : name;
  }

  private map(node: MapNode, turn: Turn, made?: (key: string, turn: Turn) => void): MapNode {
    const entries = new Map<string, Entry>();
    let isChanged = false;
    const target: Target = {
      isSection: made !== undefined,
      add: (entry, at) => {
        const added = this.withFreeKey(entry, entries, at);
        entries.set(added.key, added);
        if (at !== turn) made?.(added.key, at);
      },
    };
    for (const entry of node.entries.values()) {
      if (entry.key.startsWith(LOOP_PREFIX)) {
        isChanged = true;
        this.loop(entry, turn, target);
        continue;
      }
      const expanded = this.entry(entry, turn);
      isChanged ||= expanded !== entry;
      target.add(expanded, turn);
    }
    return isChanged ? { kind: 'map', entries, place: node.place } : node;
  }

  private entry(entry: Entry, turn: Turn): Entry {
    const key = turn.substitution.name(entry.key);
    const value = this.node(entry.value, turn, POSITIONS.get(entry.key) ?? 'value');
    return key === entry.key && value === entry.value ? entry : { key, keyPlace: entry.keyPlace, value };
  }

  /** Copies of a body with unknown items may have equal keys and are kept apart; others are a mistake, and the last one counts. */
  private withFreeKey(entry: Entry, entries: ReadonlyMap<string, Entry>, turn: Turn): Entry {
    if (!entries.has(entry.key)) return entry;
    if (!turn.isSymbolic) {
      this.report(entry.keyPlace, 'warning', 'duplicate-key', `\`${entry.key}\` is made more than once; the last one counts.`);
      return entry;
    }
    let { key } = entry;
    while (entries.has(key)) key += '*';
    return { ...entry, key };
  }

  private loop(entry: Entry, turn: Turn, target: Target): void {
    const loop = this.readLoop(entry);
    if (loop === undefined) return;
    const collection = readCollection(this.node(loop.collection, turn), this.template, this.context);
    if (collection === undefined) {
      this.report(entry.keyPlace, 'error', 'invalid-intrinsic', `What \`${entry.key}\` loops over is not a list; the loop is left out.`);
      return;
    }
    if (collection.some((item) => item.kind === 'unknown')) {
      if (!turn.isSymbolic) this.reportUnresolved(loop);
      if (!target.isSection) return target.add({ ...entry, value: this.node(entry.value, turn) }, turn);
    }
    for (const item of collection) {
      if (!this.budget.copy()) return this.reportExhausted(entry);
      this.copyBody(loop, item, turn, target);
    }
  }

  private copyBody(loop: Loop, item: Item, around: Turn, target: Target): void {
    const { identifier, body, entry: { key, keyPlace } } = loop;
    const bindings = new Map([...around.bindings, [identifier, item]]);
    const madeBy = [itemNote(loop, item), { place: keyPlace, note: `\`${key}\`` }, ...around.madeBy];
    const turn = this.turn(bindings, madeBy, around.isSymbolic || item.kind === 'unknown');
    for (const entry of body.entries.values()) {
      if (entry.key.startsWith(LOOP_PREFIX)) {
        this.loop(entry, turn, target);
        continue;
      }
      const copy = this.entry(entry, turn);
      // A copy in which some texts are not substituted any more would say what nobody wrote.
      if (this.budget.exhausted) return this.reportExhausted(loop.entry);
      target.add(copy, turn);
    }
  }

  private readLoop(entry: Entry): Loop | undefined {
    const { key, keyPlace, value } = entry;
    if (!this.hasTransform) {
      this.report(keyPlace, 'error', 'missing-transform', `\`${key}\` needs \`Transform: AWS::LanguageExtensions\`; the loop is left out.`);
      return undefined;
    }
    const [name, collection, body, ...rest] = value.kind === 'list' ? value.items : [];
    const identifier = stringOf(name);
    if (identifier !== undefined && collection !== undefined && body?.kind === 'map' && rest.length === 0) return { entry, identifier, collection, body };
    this.report(keyPlace, 'error', 'invalid-intrinsic', `\`${key}\` takes an identifier, a collection and a map; the loop is left out.`);
    return undefined;
  }

  private reportUnresolved({ entry: { key }, collection }: Loop): void {
    const message = `What \`${key}\` loops over is known only after deployment; one copy of its body stands for all.`;
    this.report(collection.place, 'warning', 'unresolved-loop', message);
  }

  private reportExhausted(entry: Entry): void {
    const message = `The loops of this template make more than ${MAX_COPIES.toLocaleString('en')} copies or texts that are too long; the rest is left out.`;
    if (!this.diagnostics.some(({ code }) => code === 'budget-exhausted')) this.report(entry.keyPlace, 'warning', 'budget-exhausted', message);
  }

  /** One report per place, however often a loop around it turns. */
  private report(place: Entry['keyPlace'], severity: Diagnostic['severity'], code: Diagnostic['code'], message: string): void {
    if (this.reported.has(place)) return;
    this.reported.add(place);
    this.diagnostics.push({ severity, code, message, place });
  }
}

function withValue(node: MapNode, entry: Entry, value: Node): Node {
  return value === entry.value ? node : { kind: 'map', entries: new Map([[entry.key, { ...entry, value }]]), place: node.place };
}

function itemNote({ entry: { key } }: Loop, item: Item): MadeBy {
  if (item.kind === 'unknown') return { place: item.standIn.place, note: `an item of \`${key}\`` };
  return { place: item.node.place, note: `the item \`${scalarText(item.node)}\` of \`${key}\`` };
}
