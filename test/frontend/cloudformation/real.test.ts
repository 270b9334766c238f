import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCloudFormation } from '../../../src/frontend/cloudformation/index.js';
import type { Estate } from '../../../src/model/resource.js';
import { toLocation } from '../../../src/model/source.js';
import type { Value } from '../../../src/model/value.js';
import { memoryFiles } from '../../memory-files.js';
import { show } from './read-template.js';

const folder = join(process.env.NEARSIDE_SHARED ?? '../shared', 'real', 'cloudformation');

/** Files that AWS does not accept either, each with the reason. */
const BROKEN: ReadonlyMap<string, string> = new Map([
  ['serverless-patterns/apigw-custom-domain-edge/template.yaml', 'a stray word in a key'],
  ['serverless-patterns/rds-sns-event-notification/template.yaml', 'text after a quoted description'],
  ['serverless-patterns/kinesis-lambda-ddb-cdk-java/template.yaml', 'Resources is empty'],
  ['aws-cloudformation-templates/CloudFormation/StackSets/common-resources.json', 'a Rain module'],
  ['aws-cloudformation-templates/Solutions/GitLab/GitLabServer.json', 'Rain modules'],
  ['aws-cloudformation-templates/Solutions/GitLabAndVSCode/GitLabAndVSCode.json', 'Rain modules'],
  ['aws-cloudformation-templates/Solutions/Gitea/Gitea.json', 'Rain modules'],
  ['aws-cloudformation-templates/Solutions/VSCode/VSCodeServer.json', 'Rain modules'],
]);

describe.skipIf(!existsSync(folder))('real templates', () => {
  const texts: Record<string, string> = {};
  let estate: Estate;

  beforeAll(() => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:ya?ml|json|template)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      texts[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
    }
    estate = readCloudFormation(memoryFiles(texts), {});
  });

  it('become units and resources', () => {
    expect(estate.units.length).toBeGreaterThan(400);
    expect(estate.resources.length).toBeGreaterThan(3000);
    expect(new Set(estate.resources.map(({ id }) => id)).size).toBe(estate.resources.length);
  });

  it('have no errors but in files that AWS does not accept', () => {
    const errors = estate.diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'invalid-sam');
    expect(errors.map(({ place }) => place?.source.path).filter((path) => !BROKEN.has(path ?? ''))).toEqual([]);
  });

  it('place every value inside of a file that was read', () => {
    const wrong: string[] = [];
    const seen = new Set<Value>();
    const look = (value: Value, address: string): void => {
      if (seen.has(value)) return;
      seen.add(value);
      const { source, start, end } = value.origin.place;
      if (texts[source.path] !== source.text || start < 0 || end < start || end > source.text.length) wrong.push(`${address} ${show(value)} ${source.path} ${start}-${end}`);
      if (value.kind === 'list') for (const item of value.items) look(item, address);
      else if (value.kind === 'map') for (const entry of value.entries.values()) look(entry.value, address);
      else if (value.kind === 'concat') for (const part of value.parts) look(part, address);
      else if (value.kind === 'choice') for (const alternative of value.alternatives) look(alternative, address);
    };
    for (const { properties, attributes, address } of estate.resources) {
      look(properties, address);
      look(attributes, address);
    }
    expect(wrong).toEqual([]);
  });

  it('give the same again, whatever the order of the files', () => {
    const dump = ({ resources, diagnostics, units, files }: Estate): string =>
      JSON.stringify([
        units,
        files,
        resources.map(({ id, type, properties, body }) => [id, type, show(properties), toLocation(body)]),
        diagnostics.map(({ code, message, place }) => [code, message, place && toLocation(place)]),
      ]);
    const reversed = Object.fromEntries(Object.entries(texts).reverse());
    expect(dump(readCloudFormation(memoryFiles(reversed), {}))).toBe(dump(estate));
  });
});
