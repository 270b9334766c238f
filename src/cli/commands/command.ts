import type { Console, ExitCode } from '../console.js';

/** One subcommand of the command line. */
export interface Command {
  readonly name: string;
  /** `scan [paths…]`. */
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[], console: Console) => ExitCode | Promise<ExitCode>;
}
