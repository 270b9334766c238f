import type { WithDiagnostics } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import type { Node } from './tree.js';
import { readAlone } from './yaml-alone.js';
import type { AloneToken } from './yaml-alone.js';
import { Composer } from './yaml-compose.js';
import { readYaml } from './yaml-cst.js';
import { Problems } from './yaml-problems.js';

/** How often a broken file is read again, and how many characters of it. */
const MAX_ROUNDS = 20;
const MAX_REREAD = 1_000_000;

/** Composes `text`, the text of `source` or one of the same length, and saves what a quote or bracket without end hides. */
export function composeRepaired(source: Source, text: string): WithDiagnostics<Node | undefined> {
  const repaired = readUnclosedAlone(source, text);
  const first = repaired.composed;
  if (first.openQuote === undefined) return first;
  // The lexer looks for the end of indentation only in quoted text that has an end: with one, the lines behind it survive.
  const second = compose(source, `${repaired.text}\n${first.openQuote}`, repaired.alone);
  const diagnostics = second.diagnostics.filter(({ place }) => !place || place.start < text.length);
  return diagnostics.some(isSyntaxError) ? { result: second.result, diagnostics } : first;
}

interface Composed extends WithDiagnostics<Node | undefined> {
  readonly openQuote: string | undefined;
  readonly unclosed: readonly number[];
}

interface Repaired {
  readonly composed: Composed;
  readonly text: string;
  readonly alone: ReadonlyMap<number, AloneToken>;
}

/** Quoted texts and brackets that seem open only because of their indentation are read alone; in the text, blind quotes stand for them. */
function readUnclosedAlone(source: Source, original: string): Repaired {
  const alone = new Map<number, AloneToken>();
  const tried = new Set<number>();
  let text = original;
  let composed = compose(source, text, alone);
  for (let round = 0; round < MAX_ROUNDS && round * text.length < MAX_REREAD; round += 1) {
    const start = composed.unclosed.find((offset) => !tried.has(offset));
    if (start === undefined) break;
    tried.add(start);
    const found = readAlone(text, start);
    if (!found || !isSound(source, found.token)) continue;
    alone.set(start, found.token);
    text = `${text.slice(0, start)}'${'x'.repeat(found.end - start - 2)}'${text.slice(found.end)}`;
    composed = compose(source, text, alone);
  }
  return { composed, text, alone };
}

function compose(source: Source, text: string, alone: ReadonlyMap<number, AloneToken>): Composed {
  const reading = readYaml(source, text);
  const composer = new Composer(new Problems(source), alone);
  const result = reading.document && composer.document(reading.document);
  const { openQuote, unclosed } = composer;
  return { result, diagnostics: composer.problems.sorted(reading.diagnostics, reading.stopped), openQuote, unclosed: unclosed.sort((a, b) => a - b) };
}

function isSound(source: Source, token: AloneToken): boolean {
  const problems = new Problems(source);
  new Composer(problems, new Map()).document({ type: 'document', offset: token.offset, start: [], value: token });
  return !problems.sorted([], false).some(isSyntaxError);
}

function isSyntaxError({ code }: { readonly code: string }): boolean {
  return code === 'syntax-error';
}
