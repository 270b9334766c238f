/**
 * Writes the names and shapes of the attributes of the Terraform types that the mapping knows to
 * `src/frontend/terraform/mapping/facts/provider.ts`, and which of them must be written to `required.ts` beside it:
 * `npx jiti scripts/mapping-facts.ts SCHEMA`, where SCHEMA is the compact form of `terraform providers schema -json` for the AWS
 * provider (JSON, gzipped or not).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { TABLES } from '../src/frontend/terraform/mapping/tables/index.js';
import { providerShapes } from './mapping/provider-shapes.js';
import { requiredArguments } from './mapping/required.js';
import { shapeModule } from './mapping/write-shapes.js';

const [schemaPath = '../shared/terraform/aws-provider-schema.json.gz'] = process.argv.slice(2);
const bytes = readFileSync(schemaPath);
const schema: unknown = JSON.parse((schemaPath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
const facts = (name: string): string => fileURLToPath(new URL(`../src/frontend/terraform/mapping/facts/${name}.ts`, import.meta.url));
const types = [...TABLES.keys()];
const { version, text } = providerShapes(schema, types);
const written = 'Written by scripts/mapping-facts.ts.';
writeFileSync(facts('provider'), shapeModule(`The mapped resource types of the AWS provider ${version}. ${written}`, 'PROVIDER', text));
const required = requiredArguments(schema, types);
const docstring = `What the AWS provider ${required.version} requires to be written, by type. ${written}`;
writeFileSync(facts('required'), shapeModule(docstring, 'REQUIRED', required.text));
