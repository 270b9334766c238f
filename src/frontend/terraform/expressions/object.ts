import type { Expression, ObjectConstructor, ObjectItem } from '../../../syntax/hcl/index.js';
import { DYNAMIC, STRING, typeName } from '../types.js';
import { distribute } from '../values/choice.js';
import { tryConvert } from '../values/convert.js';
import { ropeText } from '../values/rope.js';
import type { Entry, TfValue } from '../values/value.js';
import { failedValue, isFailed, objectValue, textValue, typeOf, withSensitivity } from '../values/value.js';
import { unknownFrom } from './conditions.js';
import { evaluateIn } from './evaluate.js';
import type { Frame } from './scope.js';
import type { Session } from './session.js';

/** `{ … }`: of equal keys the last one wins; a key that is not known makes the whole object unknown. */
export function evaluateObject(expression: ObjectConstructor, frame: Frame, session: Session): TfValue {
  const origin = { place: expression.place };
  const keys = expression.items.map((item) => evaluateKey(item, frame, session));
  const values = expression.items.map((item) => evaluateIn(item.value, frame, session));
  const count = keys.length;
  return distribute([...keys, ...values], (index) => (index < count ? 'top' : 'none'), origin, (operands) => {
    const entries = new Map<string, Entry>();
    let sensitive = false;
    for (const [index, item] of expression.items.entries()) {
      const key = operands[index];
      const value = operands[count + index];
      const name = key?.kind === 'text' ? ropeText(key.text) : undefined;
      if (!key || !value) continue;
      if (name === undefined) return isFailed(key) ? failedValue(origin) : unknownFrom([key], DYNAMIC, origin);
      sensitive ||= key.sensitive;
      entries.set(name, { keyPlace: item.key.place, value });
    }
    return withSensitivity(objectValue(entries, origin), sensitive);
  });
}

/** A name with steps that are known without evaluation. */
function isReference(expression: Expression): boolean {
  if (expression.kind !== 'traversal' || expression.source.kind !== 'variable') return false;
  return expression.steps.every((step) => step.kind !== 'index' || step.key.kind === 'number' || step.key.kind === 'string');
}

function evaluateKey({ key }: ObjectItem, frame: Frame, session: Session): TfValue {
  const { place } = key;
  if (key.kind === 'name') return textValue(key.name.normalize('NFC'), { place });
  if (isReference(key.expression)) {
    session.reportFatal('Ambiguous attribute key', 'a reference as a key needs parentheses around it.', place);
    return failedValue({ place });
  }
  const value = evaluateIn(key.expression, frame, session);
  if (value.kind === 'null') {
    session.report('Null value as key', "Can't use a null value as a key.", place);
    return failedValue({ place });
  }
  const text = tryConvert(value, STRING);
  if (text) return text;
  session.report('Incorrect key type', `Can't use this value as a key: it is ${typeName(typeOf(value))}, string required.`, place);
  return failedValue({ place });
}
