import process from 'node:process';
import { run } from './run.js';

// Who wants only the beginning (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  color: process.env['NO_COLOR'] === undefined && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined),
  width: process.stdout.columns ?? 100,
  stepSummary: process.env['GITHUB_STEP_SUMMARY'] || undefined,
}).then((code) => {
  process.exitCode = code;
});
