import type { Console, ExitCode } from '../console.js';

/** What a subcommand does. */
export interface Command {
  readonly help: string;
  readonly run: (args: readonly string[], console: Console) => ExitCode | Promise<ExitCode>;
}

/** A subcommand as help lists it. The rest is loaded when it is run. */
export interface CommandEntry {
  readonly name: string;
  /** `scan [paths…]`. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}
