/** What `JSON.stringify` leaves as it is although a terminal or an editor would obey it: DEL, C1, bidirectional controls, line separators. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON of a value with a final newline. The value is exact; what would act when the text is displayed is written as `\uXXXX`. */
export function jsonText(value: unknown, indent = 0): string {
  return `${escaped(JSON.stringify(value, undefined, indent))}\n`;
}

/** A text of JSON with what would act when it is displayed as `\uXXXX`. */
export function escaped(json: string): string {
  return json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
