import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

/** The text of a module that exports `validate`. It imports nothing. */
export function renderConfigurationCheck(): string {
  const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/nearside.config.schema.json', import.meta.url), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is not an object.');
  // `verbose`: errors carry their schema, from which the possible keys and values are told.
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, strictTypes: false, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('The compiled schema needs something at run time: express it otherwise.');
  return `// Compiled from schema/nearside.config.schema.json by scripts/generate-configuration-check.ts: not edited by hand.\n${transformSync(code).code}`;
}
