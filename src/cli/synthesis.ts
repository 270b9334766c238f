import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AppSettings } from '../frontend/cdk/app-settings.js';
import { appsAmong, SETTINGS } from '../frontend/cdk/app-settings.js';
import { MANIFEST } from '../frontend/cdk/detect.js';
import { contextOf } from '../frontend/cdk/synthesis-context.js';
import type { Files } from '../frontend/files.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import type { DiskFiles } from './disk.js';
import { without } from './exclude.js';
import { runShown } from './shown-command.js';

/**
 * Synthesizes the CDK apps among the selected files and selects anew. The assemblies go where `cdk synth` puts them: reports name
 * lines of templates, and what was checked is what `cdk deploy --app cdk.out` deploys. Of an app that fails nothing is looked at,
 * least of all what an earlier synthesis left. Throws a `UsageError` when there is no app.
 */
export async function afterSynthesis(select: () => Promise<DiskFiles>, console: Console): Promise<DiskFiles> {
  const { files } = await select();
  const apps = appsAmong(files).filter(({ isSynthesized }) => !isSynthesized);
  if (apps.length === 0) throw new UsageError(`\`--synth\`: no \`${SETTINGS}\` with an \`app\` is among what is to be scanned.`);
  const failures: { readonly app: AppSettings; readonly why: string }[] = [];
  for (const app of apps) {
    const why = await synthesize(app, files, console);
    if (why !== undefined) failures.push({ app, why });
  }
  const after = await select();
  const isFailed = (path: string): boolean => failures.some(({ app }) => path === app.source.path || path.startsWith(`${app.output}/`));
  return {
    files: failures.length === 0 ? after.files : without(after.files, isFailed),
    diagnostics: [...after.diagnostics, ...failures.map(({ app, why }) => failed(app, why))],
  };
}

function failed({ source }: AppSettings, why: string): Diagnostic {
  const message = `The CDK app of \`${source.path}\` is not looked at, because its synthesis failed: ${why}`;
  return { severity: 'error', code: 'synthesis-failed', message, place: { source, start: 0, end: 0 } };
}

/** Returns why it failed. https://docs.aws.amazon.com/cdk/v2/guide/configure-synth.html */
async function synthesize(app: AppSettings, files: Files, console: Console): Promise<string | undefined> {
  const cwd = resolve(console.cwd, app.folder);
  const output = resolve(console.cwd, app.output);
  const build = app.settings.get('build');
  const overflow = mkdtempSync(join(tmpdir(), 'nearside-synth-'));
  try {
    const before = changeOf(output);
    mkdirSync(output, { recursive: true });
    const env = { ...process.env, ...environmentOf(app, files, output, overflow) };
    for (const name of [...(typeof build === 'string' ? [build] : []), app.command]) {
      console.complain(`nearside: ${app.source.path}: ${name}\n`);
      const why = await runShown(runnable(name, cwd), { name, cwd, env }, console);
      if (why !== undefined) return why;
    }
    return changeOf(output) === before ? `\`${app.command}\` wrote no \`${app.output}/${MANIFEST}\`.` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(overflow, { recursive: true, force: true });
  }
}

/** One variable of the environment holds less than this on every system (Windows: 32,767 characters; Linux: 128 KiB). */
const MAX_VARIABLE = 32_000;

/** What an app is told by whoever runs it. With traces (`CDK_DEBUG`), which the lines in the user's code are found by. */
function environmentOf(app: AppSettings, files: Files, output: string, overflow: string): Readonly<Record<string, string>> {
  const context = JSON.stringify(contextOf(app, files));
  const told = { CDK_OUTDIR: output, CDK_DEBUG: 'true' };
  if (context.length < MAX_VARIABLE) return { ...told, CDK_CONTEXT_JSON: context };
  const file = join(overflow, 'context.json');
  writeFileSync(file, context);
  return { ...told, CDK_CONTEXT_JSON: '{}', CONTEXT_OVERFLOW_LOCATION_ENV: file };
}

/** A file of JavaScript that is the whole command runs in Node. */
function runnable(command: string, cwd: string): string {
  const isScript = /^\S+\.[cm]?js$/.test(command) && statSync(resolve(cwd, command), { throwIfNoEntry: false })?.isFile();
  return isScript ? `"${process.execPath}" ${command}` : command;
}

/** When the manifest of an assembly was last written, to the nanosecond; undefined when there is none. */
function changeOf(assembly: string): bigint | undefined {
  return statSync(join(assembly, MANIFEST), { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}
