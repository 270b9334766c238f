/**
 * Which plain scalars are not strings. CloudFormation reads YAML 1.1 in the dialect of its parser's family: no `y`/`n`,
 * no base-60 numbers; timestamps stay strings here, because every field that takes one takes a string.
 */

type Plain = string | number | boolean | null;

const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['', null],
  ['~', null],
  ...spellings('null', null),
  ...spellings('true', true),
  ...spellings('false', false),
  ...spellings('yes', true),
  ...spellings('no', false),
  ...spellings('on', true),
  ...spellings('off', false),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN] as const),
]);

const LONGEST_WORD = 5;

function spellings<T>(word: string, value: T): [string, T][] {
  return [word, (word[0] ?? '').toUpperCase() + word.slice(1), word.toUpperCase()].map((spelling) => [spelling, value]);
}

const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+)$/;
const BASED = /^([-+]?)0(?:b([01_]+)|x([0-9a-fA-F_]+)|([0-7_]+))$/;

/** The value of the plain scalar `text`. */
export function resolvePlain(text: string): Plain {
  const first = text.charCodeAt(0);
  // A digit, a sign or a dot begins every number.
  const numeric = first >= 0x2b && first <= 0x39;
  if (text.length <= LONGEST_WORD && (!numeric || text.includes('.'))) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  return numeric ? resolveNumber(text) : text;
}

function resolveNumber(text: string): string | number {
  if (DECIMAL.test(text) || FLOAT.test(text)) return Number(text.replaceAll('_', ''));
  const [, sign, binary, hexadecimal, octal] = BASED.exec(text) ?? [];
  const value = parseDigits(binary, 2) ?? parseDigits(hexadecimal, 16) ?? parseDigits(octal, 8);
  if (value === undefined) return text;
  return sign === '-' ? -value : value;
}

function parseDigits(digits: string | undefined, base: number): number | undefined {
  const value = parseInt(digits?.replaceAll('_', '') ?? '', base);
  return Number.isNaN(value) ? undefined : value;
}
