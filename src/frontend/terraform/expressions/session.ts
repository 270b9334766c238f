import type { Diagnostic, DiagnosticCode } from '../../../model/diagnostic.js';
import type { Place } from '../../../model/source.js';
import type { FileAccess } from '../functions/files.js';
import type { Conditions } from './conditions.js';

/** What an evaluation needs beside names. */
export interface Environment {
  /** Shared by all evaluations of one root module. */
  readonly conditions: Conditions;
  readonly files: FileAccess;
  readonly work?: Work;
  /** Without it nothing is ephemeral. */
  readonly ephemeral?: Ephemeral;
}

export interface Ephemeral {
  /** A value that is not kept was given to an expression. */
  met: boolean;
}

/** Counts what evaluation does: effort that is the same on every machine. */
export interface Work {
  /** Nodes of expressions that were visited. */
  nodes: number;
}

/** Nodes that one expression may visit, loops counted: a nest of `for` over ranges ends here. */
const MAX_VISITS = 2_000_000;

/** How deep expressions may nest, through the locals and variables they refer to. */
const MAX_NESTING = 400;

/** The stack is one for all evaluations, those that references start included. */
let nesting = 0;

/** What came of work that may fail. */
export interface Attempt<T> {
  readonly result: T;
  readonly hidden: readonly Diagnostic[];
  readonly failed: boolean;
  /** It failed in a way that Terraform finds before it evaluates anything. */
  readonly fatal: boolean;
}

/** One evaluation of one expression: what it says, and how much it has done. */
export class Session {
  private found: Diagnostic[] = [];
  /** Most evaluations have nothing to say. */
  private seen: Set<string> | undefined;
  private visits = 0;
  /** How many errors were met, counting those that `try` hid. */
  errors = 0;
  /** No function may be called. */
  withoutFunctions = false;
  /** Templates do not call templates. */
  inTemplate = false;
  /** How many of them nothing can hide. */
  fatal = 0;

  constructor(readonly environment: Environment) {}

  get diagnostics(): readonly Diagnostic[] {
    return this.found;
  }

  /** Reports an error that `try` and an arm that is not taken can hide. One place says the same thing once. */
  report(summary: string, detail: string, place: Place, code: DiagnosticCode = 'terraform-expression'): void {
    this.errors++;
    this.add({ severity: 'error', code, message: `${summary}: ${detail}`, place });
  }

  /** Reports an error that Terraform finds before it evaluates anything. */
  reportFatal(summary: string, detail: string, place: Place): void {
    this.errors++;
    this.fatal++;
    this.add({ severity: 'error', code: 'terraform-reference', message: `${summary}: ${detail}`, place });
  }

  private add(diagnostic: Diagnostic): void {
    const key = keyOf(diagnostic);
    this.seen ??= new Set();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push(diagnostic);
  }

  /** Runs `work` and takes back the errors it reported, except fatal ones. */
  attempt<T>(work: () => T): Attempt<T> {
    const { found, fatal, errors } = this;
    this.found = [];
    const result = work();
    const hidden = this.found.filter(({ code }) => code !== 'terraform-reference');
    const failed = this.errors > errors;
    this.found = [...found, ...this.found.filter(({ code }) => code === 'terraform-reference')];
    this.errors = errors + this.fatal - fatal;
    for (const diagnostic of hidden) this.seen?.delete(keyOf(diagnostic));
    return { result, hidden, failed, fatal: this.fatal > fatal };
  }

  /** Reports again what `attempt` took back. */
  restore({ hidden, failed }: Attempt<unknown>): void {
    for (const error of hidden) this.add(error);
    if (failed) this.errors++;
  }

  /** Counts a visited node; false when the expression has done too much already. */
  visit(place: Place): boolean {
    this.visits++;
    if (this.environment.work) this.environment.work.nodes++;
    if (this.visits < MAX_VISITS) return true;
    if (this.visits === MAX_VISITS) this.report('Evaluation stopped', 'this expression takes too many steps', place, 'budget-exhausted');
    return false;
  }

  /** Runs `work` one level deeper; `tooDeep` when there are too many already. */
  nested<T>(place: Place, work: () => T, tooDeep: () => T): T {
    if (nesting >= MAX_NESTING) {
      this.report('Evaluation stopped', 'expressions refer to each other, or nest, too deeply', place, 'too-deep');
      return tooDeep();
    }
    nesting++;
    try {
      return work();
    } finally {
      nesting--;
    }
  }
}

function keyOf({ place, message }: Diagnostic): string {
  return `${place?.source.path}:${place?.start}:${message}`;
}
