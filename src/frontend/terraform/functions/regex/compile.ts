import type { Assertion, Matcher, Pattern } from './syntax.js';
import { RegexError } from './syntax.js';

/** A program of a nondeterministic machine; of two targets the first is preferred. */
export type Instruction =
  | { kind: 'one'; readonly matches: Matcher; next: number }
  | { kind: 'split'; first: number; second: number }
  | { kind: 'jump'; next: number }
  | { kind: 'save'; readonly slot: number; next: number }
  | { kind: 'assert'; readonly what: Assertion; next: number }
  | { kind: 'match' };

/** Nested counted repetitions multiply. */
const MAX_INSTRUCTIONS = 20_000;

export function compile(pattern: Pattern): readonly Instruction[] {
  const program: Instruction[] = [];
  const emit = (instruction: Instruction): number => {
    if (program.length >= MAX_INSTRUCTIONS) throw new RegexError('expression too large');
    return program.push(instruction) - 1;
  };
  const here = (): number => program.length;

  /** Every piece falls through to the instruction behind it. */
  const piece = (part: Pattern): void => {
    switch (part.kind) {
      case 'empty':
        return;
      case 'one':
        emit({ kind: 'one', matches: part.matches, next: here() + 1 });
        return;
      case 'assertion':
        emit({ kind: 'assert', what: part.what, next: here() + 1 });
        return;
      case 'group':
        emit({ kind: 'save', slot: 2 * part.index, next: here() + 1 });
        piece(part.of);
        emit({ kind: 'save', slot: 2 * part.index + 1, next: here() + 1 });
        return;
      case 'sequence':
        part.of.forEach(piece);
        return;
      case 'alternatives':
        alternatives(part.of);
        return;
      case 'repeat':
        for (let count = 0; count < part.min; count++) piece(part.of);
        if (part.max === undefined) loop(part.of, part.greedy);
        else for (let count = part.min; count < part.max; count++) optional(part.of, part.greedy);
        return;
    }
  };

  const alternatives = (parts: readonly Pattern[]): void => {
    const ends: { next: number }[] = [];
    parts.forEach((part, index) => {
      if (index === parts.length - 1) return piece(part);
      const split: Instruction = { kind: 'split', first: here() + 1, second: 0 };
      emit(split);
      piece(part);
      const end: Instruction = { kind: 'jump', next: 0 };
      emit(end);
      ends.push(end);
      split.second = here();
    });
    for (const end of ends) end.next = here();
  };

  const loop = (part: Pattern, greedy: boolean): void => {
    const split: Instruction = { kind: 'split', first: 0, second: 0 };
    const start = emit(split);
    piece(part);
    emit({ kind: 'jump', next: start });
    [split.first, split.second] = greedy ? [start + 1, here()] : [here(), start + 1];
  };

  const optional = (part: Pattern, greedy: boolean): void => {
    const split: Instruction = { kind: 'split', first: 0, second: 0 };
    const start = emit(split);
    piece(part);
    [split.first, split.second] = greedy ? [start + 1, here()] : [here(), start + 1];
  };

  emit({ kind: 'save', slot: 0, next: 1 });
  piece(pattern);
  emit({ kind: 'save', slot: 1, next: here() + 1 });
  emit({ kind: 'match' });
  return program;
}
