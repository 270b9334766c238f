/**
 * Writes the long names of Trivy's rules, under which suppressions may know them, to `src/engine/suppressions/trivy-names.ts`:
 * `npx jiti scripts/suppression-names.ts NAMES`, where NAMES lists the names of other tools' rules as `{ tool: { id: [name, …] } }`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { policies } from '../policies/index.js';
import { trivyNames } from './suppressions/trivy-names.js';

const [namesPath = '../shared/rules/names.json'] = process.argv.slice(2);
const names: unknown = JSON.parse(readFileSync(namesPath, 'utf8'));
const ids = policies.flatMap(({ aliases, partialAliases }) => [...(aliases?.trivy ?? []), ...(partialAliases?.trivy ?? [])]);
const file = fileURLToPath(new URL('../src/engine/suppressions/trivy-names.ts', import.meta.url));
const text = `/**
 * Trivy's rules by the long names that it and tfsec had or have for them, of those that some policy is an alias of. Written by
 * scripts/suppression-names.ts.
 */
export const TRIVY_NAMES = \`
${trivyNames(names, ids).join('\n')}
\`;
`;
writeFileSync(file, text);
