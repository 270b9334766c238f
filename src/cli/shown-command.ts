import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Console } from './console.js';

/** How many of its last lines are told when a command fails, and how much of each. */
const LINES = 6;
const LINE_LENGTH = 200;

/** How a command runs. */
export interface CommandRun {
  /** What it is called in messages. */
  readonly name: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a command in the shell. What it prints is shown at once, all of it beside the results. Resolves with why it failed, and what
 * it printed last.
 */
export async function runShown(command: string, { name, cwd, env }: CommandRun, console: Console): Promise<string | undefined> {
  const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let last = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => console.complain(text));
  child.stderr.on('data', (text: string) => void (last = (last + text).slice(-16_384)));
  return new Promise((settle) => {
    child.on('error', ({ message }) => settle(`\`${name}\` cannot be run: ${message}.`));
    child.on('close', (code, signal) => settle(code === 0 ? undefined : `\`${name}\` ended with ${signal ?? String(code)}${words(last)}`));
  });
}

/** Without what is only for a terminal, and without the frames of stack traces. */
function words(text: string): string {
  const lines = stripVTControlCharacters(text).split(/\r?\n/).map((line) => line.trim());
  const spoken = lines.filter((line) => line !== '' && !/^(?:at |Node\.js v\d|\^+$)/.test(line));
  const told = spoken.slice(-LINES).map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
  return told.length === 0 ? '; it said nothing.' : `; its last words: ${told.join(' | ')}`;
}
