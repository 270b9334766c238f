import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { renderSchemaCheck, SCHEMAS } from '../../../scripts/generate-configuration-check/render.js';
import { VERDICTS, SEVERITIES } from '../../../src/model/finding.js';
import { PACK_NAMES } from '../../../src/policy/policy.js';

const text = readFileSync('schema/nearside.config.schema.json', 'utf8');

it.each(Object.entries(SCHEMAS))('the compiled check of the %s is that of the schema: `npx jiti scripts/generate-configuration-check.ts` compiles it', (folder, name) => {
  expect(readFileSync(`src/engine/${folder}/schema-check.js`, 'utf8')).toBe(renderSchemaCheck(name));
});

it('the schema knows the packs, severities and verdicts there are', () => {
  const schema: unknown = JSON.parse(text);
  expect(schema).toMatchObject({
    properties: { pack: { enum: [...PACK_NAMES] }, failOn: { else: { properties: { verdicts: { items: { enum: [...VERDICTS] } } } } } },
    definitions: {
      severity: { enum: [...SEVERITIES] },
      gateSeverity: { enum: [...SEVERITIES, 'none'] },
      policySetting: { then: { enum: ['off', ...SEVERITIES] } },
    },
  });
});

it.each(Object.values(SCHEMAS))('%s is a valid schema of draft 7', (name) => {
  const schema: unknown = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
  const ajv = new Ajv();
  expect(ajv.validate('http://json-schema.org/draft-07/schema', schema), ajv.errorsText()).toBe(true);
});
