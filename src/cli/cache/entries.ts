import { join } from 'node:path';
import { prune, readEntry, writeEntry } from './entry-files.js';
import type { Observed } from './recording.js';
import { observedNow, stateOf } from './recording.js';
import type { CacheRequest } from './request.js';
import { count, list, object, text } from '../../engine/json-shape.js';
import type { Question } from '../file-system.js';
import { QUESTIONS } from '../file-system.js';

/** Everything that a run did. */
export interface Transcript {
  readonly code: number;
  readonly outputs: readonly Written[];
}

/** A report; the file is absolute, '' for the terminal. */
export interface Written {
  readonly file: string;
  readonly text: string;
}

/** Results of other states of the disk that are kept beside the latest, for branches that one goes back and forth between. */
const MAX_STATES = 16;
/** Of different runs. */
const MAX_RUNS = 500;

const MANIFEST = 'manifest';

/**
 * What an earlier run did that asked the disk the same questions and got the answers that it gives now. Such a run would do the same
 * again: it decides what to ask next by nothing but the answers so far.
 */
export function findTranscript({ folder }: CacheRequest): Transcript | undefined {
  const manifest = readManifest(folder);
  if (manifest === undefined) return undefined;
  const now = manifest.map(observedNow);
  const found = readEntry(join(folder, stateOf(now)));
  if (!isTranscript(found)) return undefined;
  // Signatures are of one machine, and those of files that had just been changed could not be trusted.
  if (now.some(({ signature }, at) => signature !== manifest[at]?.signature)) writeManifest(folder, now);
  return found;
}

export function keepTranscript({ folder, parent }: CacheRequest, observed: readonly Observed[], transcript: Transcript): void {
  writeEntry(folder, stateOf(observed), transcript);
  writeManifest(folder, observed);
  prune(folder, MAX_STATES);
  prune(parent, MAX_RUNS);
}

/** Path, signature, then questions and answers in turns. */
type Row = readonly string[];

function writeManifest(folder: string, observed: readonly Observed[]): void {
  writeEntry(folder, MANIFEST, observed.map(({ path, signature = '', answers }): Row => [path, signature, ...answers.flat()]));
}

function readManifest(folder: string): readonly Observed[] | undefined {
  const rows = readEntry(join(folder, MANIFEST));
  return areRows(rows) ? rows.map(observedIn) : undefined;
}

function observedIn([path = '', signature = '', ...pairs]: Row): Observed {
  const answers: [Question, string][] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const question = QUESTIONS.find((one) => one === pairs[at]);
    if (question !== undefined) answers.push([question, pairs[at + 1] ?? '']);
  }
  return { path, signature: signature === '' ? undefined : signature, answers };
}

const rowsShape = list(list(text));
const transcriptShape = object({ code: count, outputs: list(object({ file: text, text })) });

function areRows(value: unknown): value is readonly Row[] {
  return rowsShape(value, '') === undefined;
}

function isTranscript(value: unknown): value is Transcript {
  return transcriptShape(value, '') === undefined;
}
