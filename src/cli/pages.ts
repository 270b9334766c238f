import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describePolicy } from '../engine/selection.js';
import type { Policy } from '../policy/policy.js';
import type { PolicyDescription } from '../report/index.js';

/** The folder with nearside's package.json: this file is below it in the sources, and so is the bundle in the package. */
function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
}

/** A policy's page in Markdown; empty for a user's own policy, which has none. */
export function readPage(id: string): string {
  const file = path.join(packageRoot(), 'policies', `${id}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A policy with what its page says. */
export function describeWithPage(policy: Policy): PolicyDescription {
  const page = readPage(policy.id);
  const [, summary = policy.title] = page.split(/\n\n+/);
  return { info: describePolicy(policy), summary, fix: firstSentence(section(page, 'How to fix')), helpMarkdown: page || policy.title };
}

function section(page: string, heading: string): string {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) return '';
  const body = page.slice(start + heading.length + 5);
  const end = body.indexOf('\n## ');
  return (end < 0 ? body : body.slice(0, end)).trim();
}

function firstSentence(text: string): string | undefined {
  const [first] = text.split(/(?<=[.!?])\s/);
  return first === undefined || first === '' ? undefined : first.replace(/\s+/g, ' ');
}
