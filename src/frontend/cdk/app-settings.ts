import { posix } from 'node:path';
import type { Source } from '../../model/source.js';
import type { Files } from '../files.js';
import type { Data } from './data.js';
import { parseData, textOf } from './data.js';
import { MANIFEST } from './detect.js';

/** What CDK's command line reads of an app. https://docs.aws.amazon.com/cdk/v2/guide/cli.html#cli-config */
export const SETTINGS = 'cdk.json';

/** A CDK app, as its `cdk.json` describes it. */
export interface AppSettings {
  readonly source: Source;
  readonly folder: string;
  /** The command that synthesizes it. */
  readonly command: string;
  /** Where its cloud assembly is. */
  readonly output: string;
  /** Whether somebody else makes the assembly: the app's "command" is its folder. */
  readonly isSynthesized: boolean;
  /** All of `cdk.json`. */
  readonly settings: Data;
}

/** The apps among the files that were asked for. A `cdk.json` without `app` is a library's, or holds settings for several apps. */
export function appsAmong(files: Files): readonly AppSettings[] {
  return files.paths.filter((path) => posix.basename(path) === SETTINGS).flatMap((path) => readApp(path, files) ?? []);
}

/** The app of a `cdk.json`; undefined when there is none that can be read. */
export function readApp(path: string, files: Files): AppSettings | undefined {
  const read = files.read(path);
  const settings = read.kind === 'text' ? parseData(read.source.text) : undefined;
  const command = textOf(settings?.get('app'));
  if (read.kind !== 'text' || settings === undefined || command === undefined) return undefined;
  const folder = posix.dirname(path);
  const isSynthesized = !/\s/.test(command) && files.read(posix.join(folder, command, MANIFEST)).kind === 'text';
  const named = isSynthesized ? command : (textOf(settings.get('output')) ?? 'cdk.out');
  const output = posix.isAbsolute(named) ? named : posix.join(folder, named);
  return { source: read.source, folder, command, output, isSynthesized, settings };
}
