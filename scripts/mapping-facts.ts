/**
 * Writes the names and shapes of the attributes of the Terraform types that the mapping knows to
 * `src/frontend/terraform/mapping/facts/provider.ts`: `npx jiti scripts/mapping-facts.ts SCHEMA`, where SCHEMA is the compact form of
 * `terraform providers schema -json` for the AWS provider (JSON, gzipped or not).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { TABLES } from '../src/frontend/terraform/mapping/tables/index.js';
import { providerShapes } from './mapping/provider-shapes.js';
import { shapeModule } from './mapping/write-shapes.js';

const [schemaPath = '../shared/terraform/aws-provider-schema.json.gz'] = process.argv.slice(2);
const bytes = readFileSync(schemaPath);
const schema: unknown = JSON.parse((schemaPath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
const { version, text } = providerShapes(schema, [...TABLES.keys()]);
const file = fileURLToPath(new URL('../src/frontend/terraform/mapping/facts/provider.ts', import.meta.url));
writeFileSync(file, shapeModule(`The mapped resource types of the AWS provider ${version}. Written by scripts/mapping-facts.ts.`, 'PROVIDER', text));
