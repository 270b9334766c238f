/** A regular expression in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), parsed. */
export type Pattern =
  | { readonly kind: 'empty' }
  | { readonly kind: 'one'; readonly matches: Matcher }
  | { readonly kind: 'assertion'; readonly what: Assertion }
  | { readonly kind: 'group'; readonly index: number; readonly of: Pattern }
  | { readonly kind: 'sequence' | 'alternatives'; readonly of: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly of: Pattern; readonly min: number; readonly max: number | undefined; readonly greedy: boolean };

/** Whether a code point belongs to a class. */
export type Matcher = (codePoint: number) => boolean;

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-boundary' | 'no-word-boundary';

export class RegexError extends Error {}

export interface ParsedPattern {
  readonly pattern: Pattern;
  /** Names of the groups; the first is the whole match. */
  readonly names: readonly (string | undefined)[];
}
