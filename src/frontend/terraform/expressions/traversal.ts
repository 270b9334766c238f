import type { Place } from '../../../model/source.js';
import type { Step, SplatStep, Traversal, Variable } from '../../../syntax/hcl/index.js';
import type { Type } from '../types.js';
import { DYNAMIC, sameType } from '../types.js';
import { distribute } from '../values/choice.js';
import { carry, takenFrom, within } from '../values/origin.js';
import type { TfValue } from '../values/value.js';
import { boolValue, failedValue, isFailed, listValue, tupleValue, typeOf, unknownValue, withSensitivity } from '../values/value.js';
import { attributeOf, elementAt } from './access.js';
import { unknownFrom } from './conditions.js';
import { noteAt } from './deciding.js';
import { evaluateIn, guarded } from './evaluate.js';
import type { Frame, ReferenceStep } from './scope.js';
import { bound } from './scope.js';
import type { Session } from './session.js';

/** `source` with its steps. */
export function evaluateTraversal(expression: Traversal, frame: Frame, session: Session): TfValue {
  const { source, steps, place } = expression;
  if (source.kind === 'variable') return evaluateReference(source, steps, place, frame, session);
  return guarded(expression, session, () => applySteps(evaluateIn(source, frame, session), steps, frame, session));
}

/** Names that Terraform refuses, but of which it is plain what they mean. */
const MISSPELT: ReadonlyMap<string, boolean> = new Map([['True', true], ['TRUE', true], ['False', false], ['FALSE', false]]);

/** A name that `for` binds, or a reference that the scope answers; the scope takes as many of the steps as it knows about. */
export function evaluateReference(variable: Variable, steps: readonly Step[], place: Place, frame: Frame, session: Session): TfValue {
  const { referenced, reach, note } = writtenReference(variable, steps);
  const local = bound(frame, variable.name);
  if (local) return referredTo(applySteps(carry(local, reach, note), steps, frame, session), reach);
  const reference = { root: variable.name, steps: referenced.map((step) => referenceStep(step, frame, session)), place };
  const lookup = frame.scope.lookup(reference);
  if (lookup.kind === 'problem') {
    session.reportFatal(lookup.summary, lookup.detail, lookup.place ?? place);
    const meant = steps.length === 0 ? MISSPELT.get(variable.name) : undefined;
    return meant === undefined ? failedValue({ place }) : boolValue(meant, { place });
  }
  return referredTo(applySteps(carry(lookup.value, reach, note, lookup.address), steps.slice(lookup.consumed), frame, session, true), reach);
}

interface WrittenReference {
  /** The steps up to the first splat. */
  readonly referenced: readonly Step[];
  /** From the name to the last of them. */
  readonly reach: Place;
  /** What is written there. */
  readonly note: string;
}

/** A reference may be followed for each of thousands of instances: what is written is looked at once. */
const written = new WeakMap<Variable, WrittenReference>();

function writtenReference(variable: Variable, steps: readonly Step[]): WrittenReference {
  const known = written.get(variable);
  if (known) return known;
  const referenced = steps.slice(0, steps.findIndex((step) => step.kind === 'splat') >>> 0);
  const reach = { source: variable.place.source, start: variable.place.start, end: referenced.at(-1)?.place.end ?? variable.place.end };
  const reference = { referenced, reach, note: noteAt(reach) };
  written.set(variable, reference);
  return reference;
}

/** What is not known of a part of something is asked for by the whole reference. */
function referredTo(value: TfValue, reach: Place): TfValue {
  return value.kind === 'unknown' && within(value.origin.place, reach) ? { ...value, origin: { place: reach } } : value;
}

function referenceStep(step: Step, frame: Frame, session: Session): ReferenceStep {
  if (step.kind === 'attribute') return { kind: 'attribute', name: step.name, place: step.place };
  let key: TfValue | undefined;
  const evaluateKey = (): TfValue => (key ??= step.kind === 'index' ? evaluateIn(step.key, frame, session) : failedValue({ place: step.place }));
  return { kind: 'index', key: evaluateKey, place: step.place };
}

/** `isReferred`: the value is another's. Terraform looks at the steps once before it knows that value, so that they have to fit its type. */
export function applySteps(value: TfValue, steps: readonly Step[], frame: Frame, session: Session, isReferred = false): TfValue {
  let result = value;
  for (const [index, step] of steps.entries()) {
    switch (step.kind) {
      case 'attribute':
        result = attributeOf(result, step.name, step.place, session);
        break;
      case 'index':
        result = elementAt(result, evaluateIn(step.key, frame, session), step.place, session);
        break;
      case 'splat':
        return applySteps(splat(result, step, frame, session, isReferred), steps.slice(index + 1), frame, session);
    }
  }
  return result;
}

/** `[*]` and `.*`: what is no sequence counts as a sequence of one, and null as none. */
function splat(value: TfValue, step: SplatStep, frame: Frame, session: Session, isReferred: boolean): TfValue {
  const { place } = step;
  return distribute([value], () => 'top', { place }, ([one]) => {
    if (!one || isFailed(one)) return failedValue({ place });
    const type = typeOf(one);
    if (one.kind === 'null') {
      if (!isSequence(type)) return isReferred && !eachOfNone(type, step, frame, session) ? failedValue({ place }) : tupleValue([], { place });
      session.report('Splat of null value', 'Splat expressions (with the * symbol) cannot be applied to null sequences.', place);
      return failedValue({ place });
    }
    if (one.kind === 'unknown' && (type.kind === 'dynamic' || isSequence(type))) return unknownFrom([one], DYNAMIC, { place });
    const items = 'items' in one ? one.items.map((item) => takenFrom(item, one)) : [one];
    const results = items.map((item) => applySteps(item, step.each, frame, session));
    return withSensitivity(assemble(one, type, results, step, frame, session), 'items' in one && one.sensitive);
  });
}

function isSequence({ kind }: Type): boolean {
  return kind === 'list' || kind === 'set' || kind === 'tuple';
}

/** From a list or set comes a list, provided that all results have one type. */
function assemble(from: TfValue, type: Type, results: readonly TfValue[], step: SplatStep, frame: Frame, session: Session): TfValue {
  const origin = { place: step.place, ...(from.origin.via && { via: from.origin.via }) };
  if (type.kind !== 'list' && type.kind !== 'set') return tupleValue(results, origin);
  const [first] = results;
  if (first) {
    const element = typeOf(first);
    return results.every((result) => sameType(typeOf(result), element)) ? listValue(element, results, origin) : tupleValue(results, origin);
  }
  const each = eachOfNone(type.element, step, frame, session);
  return each ? listValue(typeOf(each), [], origin) : failedValue(origin);
}

/** What follows the splat must fit the type of the elements even if there are none; undefined when it does not, which is reported. */
function eachOfNone(element: Type, step: SplatStep, frame: Frame, session: Session): TfValue | undefined {
  const before = session.errors;
  const result = applySteps(unknownValue(element, 'an element of an empty list', { place: step.place }), step.each, frame, session);
  return session.errors > before ? undefined : result;
}
