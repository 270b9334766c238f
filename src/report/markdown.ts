import { visible } from './visible.js';

/**
 * Text of nearside or of the input in Markdown: on one line, and without a meaning that somebody gave it by its characters. What
 * stands in backticks is code, in which nothing has a meaning.
 */
export function markdownText(text: string): string {
  // Two backticks side by side open another kind of code: what is inside would not be where it seems to be.
  if (text.includes('``')) return escaped(visible(text));
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\*_[\]|#~$!`]/g, '\\$&')
    .replaceAll('@', '&#64;');
}
