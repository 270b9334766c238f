/** Plain text has one cluster per character; a carriage return and a line feed are one. */
const SIMPLE = /^[\n\x20-\x7e]*$/;

let segmenter: Intl.Segmenter | undefined;

/** What people take for characters: Terraform counts, cuts and reverses these. */
export function clusters(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
