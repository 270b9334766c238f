import { WORD } from './classes.js';
import type { Instruction } from './compile.js';
import { compile } from './compile.js';
import { parsePattern } from './parse.js';
import type { Assertion } from './syntax.js';
import { RegexError } from './syntax.js';

/** Start and end of the whole match and of each group, in UTF-16 code units; undefined for a group that took no part. */
export type Match = readonly (readonly [number, number] | undefined)[];

/** Steps of all machines of one search. */
const MAX_STEPS = 30_000_000;

/**
 * A regular expression with the syntax and the meaning of RE2: the leftmost match, of several the one that the pattern prefers.
 * Runs all alternatives side by side (Pike's machine), so that the time is proportional to text times pattern.
 */
export class Regex {
  readonly names: readonly (string | undefined)[];
  private readonly program: readonly Instruction[];
  private steps = 0;

  /** Throws `RegexError`. */
  constructor(pattern: string) {
    const { pattern: parsed, names } = parsePattern(pattern);
    this.names = names;
    this.program = compile(parsed);
  }

  /** The first match at or after `from`. */
  find(text: string, from = 0): Match | undefined {
    let current = new Threads(this.program.length);
    let next = new Threads(this.program.length);
    let found: Slots | undefined;
    for (let at = from; ; ) {
      if (!found) this.follow(0, text, at, NO_SLOTS, current);
      if (found && current.size === 0) break;
      const codePoint = text.codePointAt(at);
      const width = codePoint === undefined ? 1 : codePoint > 0xffff ? 2 : 1;
      found = this.advance(current, next, codePoint, text, at + width) ?? found;
      [current, next] = [next, current];
      next.clear();
      if (codePoint === undefined) break;
      at += width;
    }
    return found && this.matchOf(found);
  }

  /** All matches that do not overlap; none that is empty directly behind another. */
  *findAll(text: string): Iterable<Match> {
    let previousEnd = -1;
    for (let at = 0; at <= text.length; ) {
      const match = this.find(text, at);
      const whole = match?.[0];
      if (!match || !whole) return;
      const [start, end] = whole;
      const accepted = end !== at || start !== previousEnd;
      at = end === at ? at + widthAt(text, at) : end;
      previousEnd = end;
      if (accepted) yield match;
    }
  }

  /** Lets every thread read one character; returns the slots of the preferred match that ends before it. */
  private advance(current: Threads, next: Threads, codePoint: number | undefined, text: string, after: number): Slots | undefined {
    for (let index = 0; index < current.size; index++) {
      const { instruction, slots } = current.at(index);
      const step = this.program[instruction];
      if (step?.kind === 'match') return slots;
      if (step?.kind === 'one' && codePoint !== undefined && step.matches(codePoint)) this.follow(step.next, text, after, slots, next);
    }
    return undefined;
  }

  /** Adds the threads that are reached from an instruction without reading anything, preferred ones first. */
  private follow(start: number, text: string, at: number, slots: Slots, into: Threads): void {
    const pending: { instruction: number; slots: Slots }[] = [{ instruction: start, slots }];
    for (let thread = pending.pop(); thread; thread = pending.pop()) {
      if (++this.steps > MAX_STEPS) throw new RegexError('matching takes too many steps');
      const { instruction } = thread;
      const step = this.program[instruction];
      if (!step || !into.visit(instruction)) continue;
      switch (step.kind) {
        case 'jump':
          pending.push({ instruction: step.next, slots: thread.slots });
          break;
        case 'split':
          pending.push({ instruction: step.second, slots: thread.slots }, { instruction: step.first, slots: thread.slots });
          break;
        case 'save':
          pending.push({ instruction: step.next, slots: withSlot(thread.slots, step.slot, at) });
          break;
        case 'assert':
          if (holds(step.what, text, at)) pending.push({ instruction: step.next, slots: thread.slots });
          break;
        case 'one':
        case 'match':
          into.add(instruction, thread.slots);
      }
    }
  }

  private matchOf(slots: Slots): Match {
    return this.names.map((_, index) => {
      const start = slots[2 * index];
      const end = slots[2 * index + 1];
      return start === undefined || end === undefined ? undefined : ([start, end] as const);
    });
  }
}

type Slots = readonly (number | undefined)[];

const NO_SLOTS: Slots = [];

function withSlot(slots: Slots, slot: number, at: number): Slots {
  const copy = [...slots];
  while (copy.length <= slot) copy.push(undefined);
  copy[slot] = at;
  return copy;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function holds(what: Assertion, text: string, at: number): boolean {
  switch (what) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at >= text.length;
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at >= text.length || text[at] === '\n';
    case 'word-boundary':
      return isWord(text, at - 1) !== isWord(text, at);
    case 'no-word-boundary':
      return isWord(text, at - 1) === isWord(text, at);
  }
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD(text.charCodeAt(at));
}

/** Threads in order of preference, at most one per instruction. */
class Threads {
  private readonly instructions: number[] = [];
  private readonly slots: Slots[] = [];
  private readonly visited: Uint32Array;
  private generation = 1;

  constructor(size: number) {
    this.visited = new Uint32Array(size);
  }

  get size(): number {
    return this.instructions.length;
  }

  at(index: number): { readonly instruction: number; readonly slots: Slots } {
    return { instruction: this.instructions[index] ?? 0, slots: this.slots[index] ?? NO_SLOTS };
  }

  /** False when the instruction was reached before, by a preferred way. */
  visit(instruction: number): boolean {
    if (this.visited[instruction] === this.generation) return false;
    this.visited[instruction] = this.generation;
    return true;
  }

  add(instruction: number, slots: Slots): void {
    this.instructions.push(instruction);
    this.slots.push(slots);
  }

  clear(): void {
    this.instructions.length = 0;
    this.slots.length = 0;
    this.generation++;
  }
}
