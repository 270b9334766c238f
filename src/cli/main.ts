import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runWithCache } from './cache/cached-run.js';
import { BUILD } from './build.js';

// Who wants only the beginning (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const console = {
  cwd: process.cwd(),
  write: (text: string) => process.stdout.write(text),
  complain: (text: string) => process.stderr.write(text),
  progress: process.stderr.isTTY ? (text: string) => process.stderr.write(`\r\u001b[K${text}`) : undefined,
  color: process.env['NO_COLOR'] === undefined && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined),
  width: process.stdout.columns ?? 100,
  stepSummary: process.env['GITHUB_STEP_SUMMARY'] || undefined,
  cacheFolder: process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
};

void runWithCache(process.argv.slice(2), console, BUILD, async () => import('./run.js')).then((code) => {
  process.exitCode = code;
});
