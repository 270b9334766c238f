import type { Formula } from '../../model/decision.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Files } from '../files.js';
import { Exports } from './exports.js';
import type { StackWorkspace } from './stack.js';
import { Templates } from './templates.js';

/** How many nested stacks a run evaluates. */
const NESTED_STACKS = 2000;

/** The workspace of one run. Diagnostics of a template that is evaluated several times are reported once. */
export class RunWorkspace implements StackWorkspace {
  readonly diagnostics: Diagnostic[] = [];
  readonly questions = new Map<string, Formula>();
  readonly exports = new Exports(this);
  readonly templates: Templates;
  depth = 0;
  nestedStacksLeft = NESTED_STACKS;
  private readonly identities = new Map<string, object>();
  private readonly numbers = new WeakMap<object, number>();
  private count = 0;
  private readonly reported = new Set<string>();

  constructor(files: Files) {
    this.templates = new Templates(files, (diagnostic) => this.report(diagnostic));
  }

  report(diagnostic: Diagnostic): void {
    const { code, message, place } = diagnostic;
    const key = JSON.stringify([code, message, place?.source.path, place?.start]);
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  identity(name: string): object {
    let identity = this.identities.get(name);
    if (identity === undefined) this.identities.set(name, (identity = {}));
    return identity;
  }

  numberOf(identity: object): number {
    let number = this.numbers.get(identity);
    if (number === undefined) this.numbers.set(identity, (number = this.count++));
    return number;
  }
}
