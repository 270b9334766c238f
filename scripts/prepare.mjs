/**
 * What `npm install` does in a clone: generates and builds. Somebody who installs from git globally (as pre-commit does) gets a clone
 * without its dependencies, because npm applies `--global` to them too; they are installed here first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs one command of npm; ends with its exit code if it fails. */
function npm(...args) {
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
  delete env.npm_config_prefix;
  const { status, error } = spawnSync('npm', args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync('node_modules/rolldown')) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
npm('run', 'generate');
npm('run', 'build');
