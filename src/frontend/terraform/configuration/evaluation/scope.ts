import type { Place } from '../../../../model/source.js';
import type { Lookup, Problem, Reference, ReferenceStep } from '../../expressions/scope.js';
import { NUMBER, STRING } from '../../types.js';
import { choose } from '../../values/choice.js';
import { tryConvert } from '../../values/convert.js';
import { isInteger, truncate } from '../../values/number.js';
import { ropeText } from '../../values/rope.js';
import type { TfValue } from '../../values/value.js';
import { failedValue, textValue, unknownValue } from '../../values/value.js';
import type { InstanceKey } from '../addresses.js';
import { UNKNOWN_KEY } from '../addresses.js';
import { UNDECLARED } from '../undeclared.js';
import type { BlockScope } from './bodies.js';
import type { EachItem, Instances } from './expansion.js';
import { instanceValue, wholeValue } from './expansion.js';
import type { ModuleNames, Readable, Repeated } from './names.js';

/** What names mean in one place only: `each`, `count`, `self`. */
export interface InstanceNames {
  readonly each?: EachItem | undefined;
  readonly index?: TfValue | undefined;
  readonly self?: Readable;
}

const NO_ITERATORS: ReadonlyMap<string, TfValue> = new Map();

/** The names of a module instance, those of a resource instance or module call in it, and the iterators of `dynamic` blocks. */
export class ConfigurationScope implements BlockScope {
  constructor(
    private readonly names: ModuleNames,
    private readonly own: InstanceNames = {},
    private readonly iterators: ReadonlyMap<string, TfValue> = NO_ITERATORS,
  ) {}

  withIterator(name: string, value: TfValue): BlockScope {
    return new ConfigurationScope(this.names, this.own, new Map(this.iterators).set(name, value));
  }

  lookup(reference: Reference): Lookup {
    const { root } = reference;
    const iterator = this.iterators.get(root);
    if (iterator !== undefined) return found(iterator, 0);
    switch (root) {
      case 'var':
        return this.variable(reference);
      case 'local':
        return this.local(reference);
      case 'each':
        return this.each(reference);
      case 'count':
        return this.count(reference);
      case 'path':
        return this.path(reference);
      case 'terraform':
        return this.terraform(reference);
      case 'self':
        return this.self(reference);
      case 'module':
        return this.module(reference);
      case 'data':
      case 'ephemeral':
        return this.resource(reference, `${root}.`, 0);
      case 'resource':
        return this.resource(reference, '', 0);
      default:
        return this.resource(reference, '', -1);
    }
  }

  private variable(reference: Reference): Lookup {
    const name = nameAt(reference, 0);
    if (name === undefined) return problem('Invalid reference', 'The "var" object cannot be accessed directly. Instead, access one of its attributes.');
    const value = this.names.variable(name);
    if (value === undefined) return UNDECLARED.variable(name);
    return found(value.kind === 'unknown' ? { ...value, origin: { place: reference.place } } : value, 1);
  }

  private local(reference: Reference): Lookup {
    const name = nameAt(reference, 0);
    if (name === undefined) return problem('Invalid reference', 'The "local" object cannot be accessed directly. Instead, access one of its attributes.');
    const value = this.names.local(name);
    if (value !== undefined) return found(value, 1);
    return UNDECLARED.local(name);
  }

  private each(reference: Reference): Lookup {
    const name = nameAt(reference, 0);
    const { each } = this.own;
    if (each === undefined) {
      return problem('Reference to "each" in context without for_each', 'The "each" object can be used only where the "for_each" argument is set.');
    }
    if (name === 'key') return found(each.key, 1);
    if (name === 'value') return found(each.value, 1);
    return problem('Invalid "each" attribute', 'The "each" object has the attributes "key" and "value".');
  }

  private count(reference: Reference): Lookup {
    const { index } = this.own;
    if (index === undefined) {
      return problem('Reference to "count" in non-counted context', 'The "count" object can be used only where the "count" argument is set.');
    }
    if (nameAt(reference, 0) === 'index') return found(index, 1);
    return problem('Invalid "count" attribute', 'The only attribute of the "count" object is "index".');
  }

  private path(reference: Reference): Lookup {
    const { place } = reference;
    switch (nameAt(reference, 0)) {
      case 'module':
        return found(textValue(this.names.modulePath, { place }), 1);
      case 'root':
        return found(textValue('.', { place }), 1);
      case 'cwd':
        return found(unknownValue(STRING, 'the folder in which Terraform will run', { place }, { identity: CWD, notNull: true }), 1);
      default:
        return problem('Invalid "path" attribute', 'The "path" object has the attributes "cwd", "module" and "root".');
    }
  }

  private terraform(reference: Reference): Lookup {
    const { place } = reference;
    switch (nameAt(reference, 0)) {
      case 'workspace':
        return found(textValue(this.names.context.workspace, { place }), 1);
      case 'applying':
        return found(unknownValue({ kind: 'bool' }, 'whether this is a plan', { place }, { identity: APPLYING }), 1);
      default:
        return problem('Invalid "terraform" attribute', 'The "terraform" object has the attribute "workspace".');
    }
  }

  private self(reference: Reference): Lookup {
    const { self } = this.own;
    if (self === undefined) return problem('Invalid "self" reference', 'The "self" object is not available in this context.');
    return read(self, reference, 0);
  }

  private module(reference: Reference): Lookup {
    const name = nameAt(reference, 0);
    if (name === undefined) return problem('Invalid reference', 'The "module" object cannot be accessed directly. Instead, access one of its attributes.');
    const call = this.names.call(name);
    if (call === undefined) return UNDECLARED.module(name);
    return repeated(call, reference, 1, `module.${name}`);
  }

  /** `at`: the step that is the type; the root itself is step -1. */
  private resource(reference: Reference, prefix: string, at: number): Lookup {
    const type = at < 0 ? reference.root : nameAt(reference, at);
    const name = nameAt(reference, at + 1);
    if (type === undefined || name === undefined) {
      return problem('Invalid reference', 'A reference to a resource type must be followed by at least one attribute access, specifying the resource name.');
    }
    const key = `${prefix}${type}.${name}`;
    const resource = this.names.resource(key);
    if (resource === undefined) return UNDECLARED.resource(key);
    const answer = repeated(resource, reference, at + 2, key);
    return answer.kind === 'found' && prefix === 'data.' ? { ...answer, address: `${this.names.prefix}${key}` } : answer;
  }
}

const CWD = {};
const APPLYING = {};

function nameAt({ steps }: Reference, at: number): string | undefined {
  const step = steps[at];
  return step?.kind === 'attribute' ? step.name : undefined;
}

function found(value: TfValue, consumed: number): Lookup {
  return { kind: 'found', value, consumed };
}

function problem(summary: string, detail: string, place?: Place): Problem {
  return { kind: 'problem', summary, detail, ...(place && { place }) };
}

/** One instance, or one of its attributes. */
function read(instance: Readable, { steps, place }: Reference, at: number): Lookup {
  const step = steps[at];
  const value = step?.kind === 'attribute' ? instance.attribute(step.name, place) : undefined;
  return value === undefined ? found(instance.whole(place), at) : found(value, at + 1);
}

function repeated(target: Repeated, reference: Reference, at: number, what: string): Lookup {
  const { steps, place } = reference;
  const { instances } = target;
  const step = steps[at];
  if (target.hasFixedKeys && instances.kind === 'single' && step?.kind === 'index') {
    return problem('Unexpected instance key', `${what} has neither "count" nor "for_each", so references to it have no index.`, step.place);
  }
  if (instances.kind === 'single') return read(target.at(undefined), reference, at);
  if (target.hasFixedKeys && step?.kind === 'attribute') {
    const detail = `Because ${what} has "count" or "for_each" set, its attributes must be accessed on specific instances.`;
    return problem('Missing resource instance key', detail, step.place);
  }
  const chosen = step?.kind === 'index' ? selected(target, step, steps[at + 1], place) : undefined;
  if (chosen === undefined) return found(wholeValue(instances, (key) => target.at(key).whole(place), { place }), at);
  return found(chosen.value, at + chosen.consumed);
}

interface Selected {
  readonly value: TfValue;
  /** How many steps it is the answer to. */
  readonly consumed: number;
}

/** The instance that an index selects, or the attribute of it that follows; undefined when that is for the index operator to say. */
function selected(target: Repeated, step: Extract<ReferenceStep, { kind: 'index' }>, next: ReferenceStep | undefined, place: Place): Selected | undefined {
  const { instances } = target;
  if (next?.kind === 'attribute') {
    let isMissing = false;
    const attributeOf = (key: InstanceKey): TfValue => {
      const attribute = target.at(key).attribute(next.name, place);
      isMissing ||= attribute === undefined;
      return attribute ?? failedValue({ place });
    };
    const value = selectedBy(step.key(), instances, attributeOf, place);
    if (!isMissing) return value && { value, consumed: 2 };
  }
  const value = selectedBy(step.key(), instances, (key) => target.at(key).whole(place), place);
  return value && { value, consumed: 1 };
}

function selectedBy(key: TfValue, instances: Instances, valueOf: (key: InstanceKey) => TfValue, place: Place): TfValue | undefined {
  if (key.kind === 'choice') {
    const found = key.alternatives.map((alternative) => selectedBy(alternative, instances, valueOf, place));
    const known = found.filter((value) => value !== undefined);
    return known.length === found.length ? choose(key.decision, known, { place }) : undefined;
  }
  const known = instanceKey(key, repetitionOf(instances));
  if (known === undefined) return key.kind === 'unknown' && instances.kind === 'unknown' ? valueOf(UNKNOWN_KEY) : undefined;
  return instanceValue(instances, known, valueOf, { place });
}

function repetitionOf(instances: Instances): 'count' | 'for_each' {
  switch (instances.kind) {
    case 'choice': {
      const [first] = instances.alternatives;
      return first === undefined ? 'count' : repetitionOf(first);
    }
    case 'unknown':
      return instances.of;
    case 'for_each':
      return 'for_each';
    case 'single':
    case 'count':
      return 'count';
    default:
      return instances satisfies never;
  }
}

function instanceKey(key: TfValue, repetition: 'count' | 'for_each'): InstanceKey {
  if (repetition === 'for_each') {
    const text = tryConvert(key, STRING);
    return text?.kind === 'text' ? ropeText(text.text) : undefined;
  }
  const number = tryConvert(key, NUMBER);
  return number?.kind === 'number' && isInteger(number.value) ? Number(truncate(number.value)) : undefined;
}
