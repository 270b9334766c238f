import type { Review } from '../../model/change.js';
import type { Location } from '../../model/source.js';
import { markdownText } from '../markdown.js';
import { shortened, visible } from '../visible.js';
import type { Entry, Phrase } from './phrases.js';
import type { Section } from './sections.js';
import { headline, incompleteness, sectionsOf } from './sections.js';

export interface ReviewMarkdownOptions {
  /** Tells apart several reviews of one pull request: letters, digits, `.`, `_`, `-`. */
  readonly key?: string;
  /** Longest text, in UTF-16 code units. Default: what fits into a comment on GitHub. */
  readonly limit?: number;
}

/** A comment on GitHub has at most 65,536 characters; some are left for what others add. */
const COMMENT_LIMIT = 65_000;
/** Entries of a section that are seen at once. */
const SHOWN = 10;
/** Longer names are cut. */
const MAX_NAME = 300;

/** By which the comment of an earlier run is found, to be written anew. */
export function reviewMarker(key?: string): string {
  return `<!-- nearside-review${key === undefined ? '' : `: ${key}`} -->`;
}

/** The review as a comment on a pull request. */
export function reviewMarkdown(review: Review, { key, limit = COMMENT_LIMIT }: ReviewMarkdownOptions = {}): string {
  const sections = sectionsOf(review);
  const missing = incompleteness(review);
  const head = [reviewMarker(key), `### nearside review: ${headline(sections)}`, ''];
  const tail = missing === undefined ? [] : [`> ${markdownText(missing)}`, ''];
  const blocks = [...sections.filter(({ isLoud }) => isLoud).flatMap(loudBlocks), ...sections.filter(({ isLoud }) => !isLoud).map(quietBlock)];
  return [...head, ...tail, ...fitted(blocks, limit - length([...head, ...tail]))].join('\n');
}

/** Lines that stand together; of `items` as many as there is room for. */
interface Block {
  readonly open: readonly string[];
  readonly items: readonly string[];
  readonly close: readonly string[];
}

function loudBlocks({ title, entries }: Section): readonly Block[] {
  const [first, rest] = [entries.slice(0, SHOWN), entries.slice(SHOWN)];
  return [
    { open: [`**${title}**`, ''], items: first.map(item), close: [''] },
    ...(rest.length > 0 ? [folded(`and ${rest.length} more`, rest)] : []),
  ];
}

function quietBlock({ counted, entries }: Section): Block {
  return folded(counted, entries);
}

function folded(summary: string, entries: readonly Entry[]): Block {
  return { open: [`<details><summary>${summary}</summary>`, ''], items: entries.map(item), close: ['', '</details>', ''] };
}

function fitted(blocks: readonly Block[], room: number): readonly string[] {
  let left = room - cutNote(Number.MAX_SAFE_INTEGER).length - 2;
  let omitted = 0;
  const lines = blocks.flatMap(({ open, items, close }) => {
    let size = length([...open, ...close]);
    const kept = items.filter((text) => {
      size += text.length + 1;
      return size <= left;
    });
    omitted += items.length - kept.length;
    if (kept.length === 0) return [];
    left -= length([...open, ...kept, ...close]);
    return [...open, ...kept, ...close];
  });
  return omitted === 0 ? lines : [...lines, cutNote(omitted), ''];
}

function cutNote(omitted: number): string {
  return `*${omitted} more ${omitted === 1 ? 'line does' : 'lines do'} not fit into a comment: \`nearside review --format text\` has all of them.*`;
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function item({ phrase, place }: Entry): string {
  return `- ${markdownPhrase(phrase)} (${codeSpan(placeText(place))})`;
}

function markdownPhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? markdownText(part) : codeSpan(part.code))).join('');
}

function placeText({ file, startLine }: Location): string {
  return `${file}:${startLine}`;
}

/** Code, in which nothing has a meaning: its fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const inner = shortened(visible(text), MAX_NAME) || ' ';
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`;
}
