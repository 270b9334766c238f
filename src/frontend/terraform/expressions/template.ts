import type { Place } from '../../../model/source.js';
import type { Origin } from '../../../model/value.js';
import type { ForPart, IfPart, Template, TemplatePart } from '../../../syntax/hcl/index.js';
import { STRING } from '../types.js';
import { distribute } from '../values/choice.js';
import { tryConvert } from '../values/convert.js';
import type { Rope } from '../values/rope.js';
import { joined, leaf } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { failedValue, HAS_FAILURE, isFailed, joinTraits, ropeValue, textValue, withSensitivity } from '../values/value.js';
import { unknownFrom } from './conditions.js';
import { decideBetween, evaluateCondition } from './conditional.js';
import { evaluateIn } from './evaluate.js';
import { iterate } from './iteration.js';
import type { Frame } from './scope.js';
import { bind } from './scope.js';
import type { Session } from './session.js';

/** A template with more than one part: always a string. */
export function evaluateTemplate(template: Template, frame: Frame, session: Session): TfValue {
  return evaluateParts(template.parts, template.place, frame, session);
}

function evaluateParts(parts: readonly TemplatePart[], place: Place, frame: Frame, session: Session): TfValue {
  return joinTexts(parts.map((part) => evaluatePart(part, frame, session)), { place });
}

/** Texts, choices of texts and unknowns as one text; a secret part makes the whole secret. */
export function joinTexts(parts: readonly TfValue[], origin: Origin): TfValue {
  return distribute(parts, () => 'top', origin, (operands) => {
    const ropes = operands.map(ropeOf);
    const sensitive = operands.some((operand) => operand.sensitive);
    const text = withSensitivity(ropeValue(joined(ropes), origin), sensitive);
    return (joinTraits(operands) & HAS_FAILURE) === 0 ? text : { ...text, traits: text.traits | HAS_FAILURE };
  });
}

function ropeOf(value: TfValue): Rope {
  if (value.kind === 'text') return value.text;
  return value.kind === 'unknown' ? { kind: 'hole', unknown: value } : leaf('', value.origin);
}

function evaluatePart(part: TemplatePart, frame: Frame, session: Session): TfValue {
  switch (part.kind) {
    case 'text':
      return textValue(part.value, { place: part.place });
    case 'interpolation':
      return interpolated(evaluateIn(part.expression, frame, session), part.expression.place, session);
    case 'if':
      return evaluateIf(part, frame, session);
    case 'for':
      return evaluateLoop(part, frame, session);
  }
}

function interpolated(value: TfValue, place: Place, session: Session): TfValue {
  return distribute([value], () => 'top', value.origin, ([one]) => {
    if (!one || isFailed(one)) return failedValue({ place });
    if (one.kind === 'null') {
      session.report('Invalid template interpolation value', 'The expression result is null. Cannot include a null value in a string template.', place);
      return failedValue({ place });
    }
    const text = tryConvert(one, STRING);
    if (text) return text;
    session.report('Invalid template interpolation value', 'Cannot include the given value in a string template: string required.', place);
    return failedValue({ place });
  });
}

function evaluateIf(part: IfPart, frame: Frame, session: Session): TfValue {
  const condition = evaluateCondition(part.condition, frame, session);
  const yes = session.attempt(() => evaluateParts(part.yes, part.place, frame, session));
  const no = session.attempt(() => evaluateParts(part.no, part.place, frame, session));
  return decideBetween(condition, { yes, no }, part.place, session);
}

function evaluateLoop(part: ForPart, frame: Frame, session: Session): TfValue {
  const collection = evaluateIn(part.collection, frame, session);
  const origin = { place: part.place };
  return distribute([collection], () => 'top', origin, ([one]) => {
    if (!one) return failedValue(origin);
    const items = iterate(one, part.collection.place, session);
    if (items === 'failed') return failedValue(origin);
    if (items === 'unknown') return unknownFrom([one], STRING, origin);
    const texts: TfValue[] = [];
    for (const { key, value } of items) {
      if (!session.visit(part.place)) break;
      const names = new Map([[part.valueName.name, value]]);
      if (part.keyName) names.set(part.keyName.name, key);
      texts.push(evaluateParts(part.body, part.place, bind(frame, names), session));
    }
    return withSensitivity(joinTexts(texts, origin), one.sensitive);
  });
}
