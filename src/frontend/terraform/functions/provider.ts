import { Source } from '../../../model/source.js';
import { parseHcl } from '../../../syntax/hcl/index.js';
import { evaluateIn } from '../expressions/evaluate.js';
import { DYNAMIC, STRING } from '../types.js';
import type { Entry, TfValue } from '../values/value.js';
import { objectValue, textValue } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { argumentsText, expressionText, isName } from './hcl-text.js';
import { entriesOf, textOf } from './reading.js';
import { text } from './strings.js';

function encodeVariables([value]: readonly TfValue[], { origin }: Call): TfValue {
  if (value?.kind !== 'object' && value?.kind !== 'map') throw new Refusal('invalid value to encode: must be an object of variables', 0);
  const entries = entriesOf(value);
  const odd = [...entries.keys()].find((key) => !isName(key));
  if (odd !== undefined) throw new Refusal(`invalid variable name ${JSON.stringify(odd)}: must be a valid identifier`, 0);
  return textValue(argumentsText(entries), origin);
}

function decodeVariables([value]: readonly TfValue[], { origin, session }: Call): TfValue {
  const { result, diagnostics } = parseHcl(new Source('decode_tfvars', textOf(value)));
  const scope = { lookup: () => ({ kind: 'problem', summary: 'Variables not allowed', detail: 'Variables may not be used here.' }) as const };
  const entries = new Map<string, Entry>();
  session.withoutFunctions = true;
  const attempt = session.attempt(() => {
    for (const attribute of result.attributes.values()) {
      entries.set(attribute.name, { keyPlace: origin.place, value: evaluateIn(attribute.value, { scope, bindings: undefined }, session) });
    }
  });
  session.withoutFunctions = false;
  if (diagnostics.length > 0 || result.blocks.length > 0 || attempt.failed) throw new Refusal('invalid tfvars syntax', 0);
  return objectValue(entries, origin);
}

/** The functions of the provider that is built into Terraform. */
export const PROVIDER: Readonly<Record<string, FunctionDefinition>> = {
  'provider::terraform::encode_tfvars': { parameters: [{ name: 'value', type: DYNAMIC }], returns: STRING, call: encodeVariables },
  'provider::terraform::decode_tfvars': { parameters: [text('src')], call: decodeVariables },
  'provider::terraform::encode_expr': {
    parameters: [{ name: 'value', type: DYNAMIC }],
    returns: STRING,
    call: ([value], { origin }) => textValue(value ? expressionText(value) : 'null', origin),
  },
};
