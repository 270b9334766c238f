/**
 * `npm run bench -- [section…]`: the budgets of docs/architecture.md, measured on the built package. Prints figures and judges
 * nothing else: the exit code is 0 whatever they are, and no test depends on them.
 */
import { resolve } from 'node:path';
import { chained } from './sections/chained.js';
import { cold } from './sections/cold.js';
import { hcl } from './sections/hcl.js';
import { installed } from './sections/installed.js';
import { kept } from './sections/kept.js';
import { many } from './sections/many.js';
import { real } from './sections/real.js';
import { terraform } from './sections/terraform.js';
import { throughput } from './sections/throughput.js';
import type { Section } from './section.js';
import { heading, line, note } from './table.js';
import { Workspace } from './workspace.js';

const SECTIONS: readonly Section[] = [cold, kept, chained, many, throughput, real, hcl, terraform, installed];

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name));
  if (unknown.length > 0) {
    console.error(`No such section: ${unknown.join(', ')}. There are: ${SECTIONS.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const workspace = new Workspace(resolve(process.env['NEARSIDE_SHARED'] ?? '../shared'));
  console.log(heading());
  for (const section of SECTIONS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const result = await section.measure(workspace);
    if ('skipped' in result) console.log(note(section.name, `skipped: ${result.skipped}`));
    else for (const figure of result.figures) console.log(line(section.name, figure));
  }
  workspace.remove();
}

await main(process.argv.slice(2));
