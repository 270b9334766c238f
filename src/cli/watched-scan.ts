import type { Console } from './console.js';
import { watchDisk } from './file-system.js';
import type { EvaluationObserver } from '../engine/evaluate.js';
import { visible } from '../report/visible.js';

/** A run that is over before nobody waits for; more often than so nobody can read. */
const PATIENCE_MS = { first: 1000, next: 100 } as const;

/** `performance` takes a few milliseconds to load, which small scans would notice. */
function sinceStart(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Units and policies that are named, those that took longest first. */
const NAMED = 15;

/** How far a scan is, for the person at the terminal, and what took its time. None of it decides anything of the result. */
export class WatchedScan {
  readonly observer: EvaluationObserver;
  private readonly begin: number;
  private judgingSince: number | undefined;
  private nextLine: number;
  private filesRead = 0;
  private readonly byPolicy = new Map<string, number>();
  private readonly byUnit = new Map<string, number>();
  private readonly stopWatching: () => void;
  private ended: number | undefined;

  /** `now` counts milliseconds. */
  constructor(
    private readonly console: Pick<Console, 'progress'>,
    private readonly now: () => number = sinceStart,
  ) {
    this.begin = now();
    this.nextLine = this.begin + PATIENCE_MS.first;
    this.observer = {
      around: (policy, unit, hold) => this.around(policy, unit, hold),
      progress: (policies, all) => this.tell(() => `judging: ${policies} of ${all} policies`),
    };
    this.stopWatching = watchDisk((question, _, ask) => {
      if (question === 'bytes') this.tell(() => `reading: ${(this.filesRead += 1)} files`);
      return ask();
    });
  }

  /** Takes the line of progress away. */
  end(): void {
    this.stopWatching();
    this.ended ??= this.now();
    if (this.ended >= this.begin + PATIENCE_MS.first) this.console.progress?.('');
  }

  /** What took the time, in milliseconds, as text. */
  timings(): string {
    const end = this.ended ?? this.now();
    const judging = this.judgingSince ?? end;
    const lines = [
      `${milliseconds(judging - this.begin)}  reading`,
      `${milliseconds(end - judging)}  judging`,
      'by unit:',
      ...longest(this.byUnit),
      'by policy:',
      ...longest(this.byPolicy),
    ];
    return `${lines.join('\n')}\n`;
  }

  private around<T>(policy: string, unit: string, hold: () => T): T {
    const before = this.now();
    this.judgingSince ??= before;
    try {
      return hold();
    } finally {
      const took = this.now() - before;
      this.byPolicy.set(policy, (this.byPolicy.get(policy) ?? 0) + took);
      this.byUnit.set(unit, (this.byUnit.get(unit) ?? 0) + took);
    }
  }

  private tell(text: () => string): void {
    const line = text();
    if (this.console.progress === undefined) return;
    const now = this.now();
    if (now < this.nextLine) return;
    this.nextLine = now + PATIENCE_MS.next;
    this.console.progress(line);
  }
}

function longest(times: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...times].sort(([a, timeA], [b, timeB]) => timeB - timeA || (a < b ? -1 : 1));
  const rest = sorted.slice(NAMED);
  const others = rest.reduce((sum, [, time]) => sum + time, 0);
  return [
    ...sorted.slice(0, NAMED).map(([name, time]) => `${milliseconds(time)}  ${visible(name)}`),
    ...(rest.length > 0 ? [`${milliseconds(others)}  ${rest.length} more`] : []),
  ];
}

function milliseconds(time: number): string {
  return `${time.toFixed(1).padStart(10)} ms`;
}
