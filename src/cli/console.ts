/** What a command may touch of the outside world. */
export interface Console {
  readonly cwd: string;
  /** Results. */
  readonly write: (text: string) => void;
  /** Everything else: usage errors, progress. */
  readonly complain: (text: string) => void;
  /** Replaces the line that tells how far the run is; absent where nobody sits and waits. An empty text takes it away. */
  readonly progress?: ((text: string) => void) | undefined;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The file that GitHub shows as the summary of a step (`GITHUB_STEP_SUMMARY`). */
  readonly stepSummary?: string | undefined;
  /** Where `--cache` keeps results, unless told otherwise. */
  readonly cacheFolder?: string | undefined;
  /** Told of every report that was written to a file. */
  readonly delivered?: (file: string, report: string) => void;
  /** Told of something that decides the result and is not on the disk, or is nobody knows where. */
  readonly undetermined?: (what: string) => void;
}

/** What a run of the command line ends with. */
export const EXIT = {
  clean: 0,
  /** Findings at or above the gate. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Something could not be looked at, and the gate is otherwise clean. */
  incomplete: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong usage: the message is for the person at the keyboard. */
export class UsageError extends Error {}
