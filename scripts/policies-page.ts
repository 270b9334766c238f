/** Writes docs/policies.md from the policies: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { policies } from '../policies/index.js';
import { AREAS } from '../src/model/finding.js';
import type { Policy } from '../src/policy/policy.js';
import { PACK_NAMES } from '../src/policy/policy.js';
import { isInPack } from '../src/engine/selection.js';

const PAGE = fileURLToPath(new URL('../docs/policies.md', import.meta.url));

/** The list of all policies, by service. */
export function policiesPage(all: readonly Policy[]): string {
  const services = [...new Set(all.map(({ id }) => id.replace(/\/.*/, '')))];
  return [
    '# Policies',
    '',
    '<!-- Made by `npm run docs`: a test compares. -->',
    '',
    `${all.length} policies. \`nearside explain <policy>\` prints a page; \`nearside policies\` lists them by area, service, pack or control.`,
    '',
    '| pack | policies |',
    '|---|--:|',
    ...PACK_NAMES.map((name) => `| \`${name}\` | ${all.filter((policy) => isInPack(policy, name)).length} |`),
    '',
    '| area | policies |',
    '|---|--:|',
    ...AREAS.map((area) => `| ${area} | ${all.filter((policy) => policy.area === area).length} |`),
    '',
    ...services.flatMap((service) => serviceSection(service, all.filter(({ id }) => id.startsWith(`${service}/`)))),
  ].join('\n');
}

function serviceSection(service: string, policiesOfService: readonly Policy[]): readonly string[] {
  return [
    `## ${service}`,
    '',
    '| policy | what holds | severity | pack | area |',
    '|---|---|---|---|---|',
    ...policiesOfService.map(({ id, title, severity, pack, area }) => `| [${id}](../policies/${id}.md) | ${title} | ${severity} | ${pack} | ${area} |`),
    '',
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, policiesPage(policies));
