import { Source } from '../../../model/source.js';
import type { Call, Expression } from '../../../syntax/hcl/index.js';
import { Refusal } from '../functions/definition.js';
import { render } from '../functions/template-file.js';
import { DYNAMIC, STRING } from '../types.js';
import { distribute } from '../values/choice.js';
import { tryConvert } from '../values/convert.js';
import { ropeText } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { failedValue, isFailed, withSensitivity } from '../values/value.js';
import { unknownFrom } from './conditions.js';
import { evaluateIn } from './evaluate.js';
import type { Frame } from './scope.js';
import type { Session } from './session.js';

/** `templatestring(reference, vars)`: the template must come from elsewhere, not be written in the call. */
export function templateString(expression: Call, frame: Frame, session: Session): TfValue {
  const { place, namePlace } = expression;
  const [template, vars, ...more] = expression.arguments;
  if (!template || !vars || more.length > 0) {
    const summary = more.length > 0 ? 'Too many function arguments' : 'Not enough function arguments';
    session.report(summary, 'Function "templatestring" expects 2 argument(s).', namePlace);
    return failedValue({ place });
  }
  if (!isReference(template)) {
    return refuse('"template"', 'invalid template expression: must be a direct reference to a single string from elsewhere', template, session);
  }
  const operands = [evaluateIn(template, frame, session), evaluateIn(vars, frame, session)];
  return distribute(operands, () => 'top', { place }, ([text, values]) => {
    if (!text || !values || isFailed(text) || isFailed(values)) return failedValue({ place });
    if (values.kind === 'null') return refuse('"vars"', 'argument must not be null', vars, session);
    const converted = text.kind === 'null' ? undefined : tryConvert(text, STRING);
    if (!converted) return refuse('"template"', 'a string is required', template, session);
    const content = converted.kind === 'text' ? ropeText(converted.text) : undefined;
    if (content === undefined) return unknownFrom([converted], DYNAMIC, { place });
    return withSensitivity(rendered(content, values, expression, session), converted.sensitive);
  });
}

function isReference(expression: Expression): boolean {
  if (expression.kind === 'parentheses') return isReference(expression.expression);
  return expression.kind === 'variable' || (expression.kind === 'traversal' && expression.source.kind === 'variable');
}

function rendered(content: string, values: TfValue, { place }: Call, session: Session): TfValue {
  const source = new Source(`${place.source.path} (templatestring)`, content);
  try {
    return render(source, values, { origin: { place }, session }, 'templatestring');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    session.report('Error in function call', `Call to function "templatestring" failed: ${error.message}.`, place);
    return failedValue({ place });
  }
}

function refuse(parameter: string, why: string, { place }: Expression, session: Session): TfValue {
  session.report('Invalid function argument', `Invalid value for ${parameter} parameter: ${why}.`, place);
  return failedValue({ place });
}
