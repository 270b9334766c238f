/** Plain text has one cluster per character; a carriage return and a line feed are one. */
const SIMPLE = /^[\n\x20-\x7e]*$/;

/**
 * Since Unicode 15.1 a consonant that is joined to the one before it is no character of its own in these scripts; Terraform's
 * tables are older.
 */
const CONJUNCT =
  /(?<=[\p{M}\u200d])(?=[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Telugu}\p{Script=Malayalam}])(?=\p{Lo})/u;

let segmenter: Intl.Segmenter | undefined;

/** What people take for characters: Terraform counts, cuts and reverses these. */
export function clusters(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((segment) => (segment.length > 2 ? segment.split(CONJUNCT) : [segment]));
}
