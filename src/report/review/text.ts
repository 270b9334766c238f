import type { Review } from '../../model/change.js';
import type { Style } from '../text/style.js';
import { style } from '../text/style.js';
import { placeText } from '../text/wording.js';
import { visible } from '../visible.js';
import type { Entry } from './phrases.js';
import { headline, incompleteness, sectionsOf } from './sections.js';

/** The review for a terminal. */
export function reviewText(review: Review, { color = false }: { readonly color?: boolean } = {}): string {
  const styles = style(color);
  const sections = sectionsOf(review);
  const missing = incompleteness(review);
  const lines = sections.flatMap(({ title, isLoud, entries }) => [
    isLoud ? styles.error(title) : styles.bold(title),
    ...entries.map((entry) => `  ${entryText(entry, styles)}`),
    '',
  ]);
  return [...lines, ...(missing === undefined ? [] : [styles.warning(missing)]), `nearside review: ${headline(sections)}`, ''].join('\n');
}

function entryText({ phrase, place }: Entry, { dim }: Style): string {
  const words = phrase.map((part) => (typeof part === 'string' ? part : `\`${part.code}\``)).join('');
  return `${visible(words)}  ${dim(placeText(place))}`;
}
