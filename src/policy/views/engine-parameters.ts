import type { JsonProperty } from '../property.js';

/** Whether a parameter of a database engine is switched on: 1, on or true, as a text, a number or a boolean, in any case. */
export function isSwitchedOn(parameter: JsonProperty): boolean {
  return parameter.matches(/^(?:1|on|true)$/i);
}
