/**
 * Compiles the configuration's schema to a function of its own, `src/engine/configuration/schema-check.js`, so that a scan
 * need not load ajv: `npx jiti scripts/generate-configuration-check.ts`. A test holds the two against each other.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { renderConfigurationCheck } from './generate-configuration-check/render.js';

writeFileSync(fileURLToPath(new URL('../src/engine/configuration/schema-check.js', import.meta.url)), renderConfigurationCheck());
