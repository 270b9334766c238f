import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'rolldown/utils';

/** The schemas of `schema/`, by name, with the folder of `src/engine` in which each is compiled to `schema-check.js`. */
export const SCHEMAS = { configuration: 'nearside.config', baseline: 'nearside.baseline' } as const;

/** The text of a module that exports `validate` for a schema. It imports nothing. */
export function renderSchemaCheck(name: (typeof SCHEMAS)[keyof typeof SCHEMAS]): string {
  const file = `schema/${name}.schema.json`;
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is not an object.');
  // `verbose`: errors carry their schema, from which the possible keys and values are told.
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, strictTypes: false, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('The compiled schema needs something at run time: express it otherwise.');
  return `// Compiled from ${file} by scripts/generate-configuration-check.ts: not edited by hand.\n${transformSync('schema-check.js', code).code}`;
}
