import { mkdirSync } from 'node:fs';
import type { Transcript, Written } from './entries.js';
import { findTranscript, keepTranscript } from './entries.js';
import { Recording } from './recording.js';
import type { CacheRequest } from './request.js';
import { cacheRequest } from './request.js';
import type { Console, ExitCode } from '../console.js';
import { EXIT } from '../console.js';
import type { DiskWatcher } from '../file-system.js';
import { writeReport } from '../deliver.js';

/** What runs a command line, and what tells how it asks the disk: they have to be of one bundle. */
export interface Program {
  readonly run: (args: readonly string[], console: Console) => Promise<ExitCode>;
  readonly watchDisk: (watcher: DiskWatcher) => () => void;
}

/**
 * Runs a command line, or repeats what it did before where that was kept and nothing has changed. `load` gives the program:
 * loading it takes most of the time of a small run.
 */
export async function runWithCache(args: readonly string[], console: Console, identity: string, load: () => Promise<Program>): Promise<ExitCode> {
  const request = cacheRequest(args, console, identity);
  if (request === undefined) return (await load()).run(args, console);
  const kept = findTranscript(request);
  const code = kept && repeat(kept, console);
  return code ?? recordedRun(request, args, console, await load());
}

/** Undefined when a file cannot be written: the run itself knows how to say that. */
function repeat({ code, outputs }: Transcript, console: Console): ExitCode | undefined {
  const known = Object.values(EXIT).find((one) => one === code);
  if (known === undefined) return undefined;
  try {
    for (const { file, text } of outputs) if (file !== '') writeReport(text, file);
  } catch {
    return undefined;
  }
  for (const { file, text } of outputs) if (file === '') console.write(text);
  return known;
}

async function recordedRun(request: CacheRequest, args: readonly string[], console: Console, { run, watchDisk }: Program): Promise<ExitCode> {
  // Made before anything is read: where it lies in what is scanned, its being there is no change.
  makeFolder(request.folder);
  const outputs: Written[] = [];
  let isKeepable = true;
  const recording = new Recording(watchDisk);
  const code = await run(args, {
    ...console,
    write: (text) => {
      outputs.push({ file: '', text });
      console.write(text);
    },
    complain: (text) => {
      isKeepable = false;
      console.complain(text);
    },
    delivered: (file, text) => outputs.push({ file, text }),
    undetermined: () => void (isKeepable = false),
  }).finally(() => recording.stop());
  const observed = recording.observed();
  if (isKeepable && code !== EXIT.usage && observed !== undefined) keepTranscript(request, observed, { code, outputs });
  return code;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Nothing will be kept.
  }
}
