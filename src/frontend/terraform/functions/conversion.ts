import type { Type } from '../types.js';
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, setOf, STRING, typeName } from '../types.js';
import { ConversionError, convert } from '../values/convert.js';
import { unmarkedOutside } from '../values/sensitive.js';
import { ropeText } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { boolValue, typeOf, unknownValue, withSensitivity } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';

function to(type: Type): FunctionDefinition {
  return {
    parameters: [{ name: 'v', type: DYNAMIC, nullable: true, open: 'any', marks: 'own' }],
    returns: type,
    call: ([value]) => {
      if (!value) throw new Refusal('a value is required');
      try {
        return convert(value, type);
      } catch (error) {
        if (!(error instanceof ConversionError)) throw error;
        throw new Refusal(whyNot(value, type, error.message), 0);
      }
    },
  };
}

function whyNot(value: TfValue, type: Type, why: string): string {
  if (value.kind === 'text' && !value.sensitive) return `cannot convert ${JSON.stringify(ropeText(value.text) ?? '')} to ${typeName(type)}; ${why}`;
  return `cannot convert ${typeName(typeOf(value))} to ${typeName(type)}; ${why}`;
}

/** A function that says or changes what is known of a value's secrecy. */
function ofSecrecy(call: FunctionDefinition['call']): FunctionDefinition {
  return { parameters: [{ name: 'value', type: DYNAMIC, nullable: true, open: 'any', marks: 'own' }], call };
}

function given(value: TfValue | undefined): TfValue {
  if (!value) throw new Refusal('a value is required');
  return value;
}

/** Ephemeral values count as sensitive here: where there are any, which of the two a value is cannot be told any more. */
function withoutEphemeral(value: TfValue, { origin, session }: Call): TfValue {
  return value.sensitive && session.environment.ephemeral?.met === true ? unknownValue(typeOf(value), 'null if it is ephemeral', origin) : value;
}

export const CONVERSION: Readonly<Record<string, FunctionDefinition>> = {
  tostring: to(STRING),
  tonumber: to(NUMBER),
  tobool: to(BOOL),
  tolist: to(listOf(DYNAMIC)),
  toset: to(setOf(DYNAMIC)),
  tomap: to(mapOf(DYNAMIC)),
  sensitive: ofSecrecy(([value]) => withSensitivity(given(value), true)),
  nonsensitive: ofSecrecy(([value]) => unmarkedOutside(given(value))),
  issensitive: ofSecrecy(([value], { origin }) => boolValue(given(value).sensitive, origin)),
  ephemeralasnull: ofSecrecy(([value], call) => withoutEphemeral(given(value), call)),
};

