import { answerNow, answerText, digest, refusalText } from './answer.js';
import type { Signature } from './signature.js';
import { signatureOf } from './signature.js';
import type { DiskWatcher, Question } from '../file-system.js';

/** What was asked of one path, with the answers. */
export interface Observed {
  readonly path: string;
  readonly answers: readonly (readonly [Question, string])[];
  /** While the path has this signature, what was read there is the same. Undefined: it has to be read. */
  readonly signature: string | undefined;
}

/** Whether the signature of a path says what the answer is, as long as the path itself leads where it did. */
function isSigned(question: Question): boolean {
  return question !== 'real';
}

/** Records what a run asks of the disk. */
export class Recording {
  private readonly answers = new Map<string, Map<Question, string>>();
  private readonly signatures = new Map<string, Signature | undefined>();
  private contradictory = false;
  readonly stop: () => void;

  constructor(watchDisk: (watcher: DiskWatcher) => () => void) {
    this.stop = watchDisk((question, path, ask) => this.answer(question, path, ask));
  }

  /** Undefined where the disk changed meanwhile (what the run said is true of no state of it), and where nothing was seen: every run asks something. */
  observed(): readonly Observed[] | undefined {
    if (this.contradictory || this.answers.size === 0) return undefined;
    return [...this.answers].map(([path, answers]) => {
      const signature = this.signatures.get(path);
      return { path, answers: [...answers], signature: signature?.isTrusted ? signature.text : undefined };
    });
  }

  private answer<T>(question: Question, path: string, ask: () => T): T {
    // Before the answer: whoever changes the file while it is read changes the signature, too.
    if (!this.signatures.has(path)) this.signatures.set(path, signatureOf(path));
    try {
      const answer = ask();
      this.note(question, path, answerText(question, answer));
      return answer;
    } catch (error) {
      this.note(question, path, refusalText(error));
      throw error;
    }
  }

  private note(question: Question, path: string, answer: string): void {
    const answers = this.answers.get(path) ?? new Map<Question, string>();
    this.answers.set(path, answers);
    if ((answers.get(question) ?? answer) !== answer) this.contradictory = true;
    answers.set(question, answer);
  }
}

/** The same questions with the answers of now. */
export function observedNow({ path, answers, signature }: Observed): Observed {
  const now = signatureOf(path);
  const isSame = signature !== undefined && now?.text === signature;
  return {
    path,
    answers: answers.map(([question, answer]) => [question, isSame && isSigned(question) ? answer : answerNow(question, path)]),
    signature: now?.isTrusted ? now.text : undefined,
  };
}

/** Equal for equal answers to the same questions. */
export function stateOf(observed: readonly Observed[]): string {
  const lines = observed.flatMap(({ path, answers }) => answers.map(([question, answer]) => `${path}\u0000${question}\u0000${answer}`));
  return digest(lines.sort().join('\n'));
}
