/**
 * Compiles the schemas of the configuration and of the baseline to functions of their own, `schema-check.js` in a folder of `src/engine` each, so
 * that a scan need not load ajv: `npx jiti scripts/generate-configuration-check.ts`. A test holds them against each other.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { renderSchemaCheck, SCHEMAS } from './generate-configuration-check/render.js';

for (const [folder, name] of Object.entries(SCHEMAS)) {
  writeFileSync(fileURLToPath(new URL(`../src/engine/${folder}/schema-check.js`, import.meta.url)), renderSchemaCheck(name));
}
