import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/api.js';

const shared = path.resolve(process.env['NEARSIDE_SHARED'] ?? '../shared');
const folder = path.join(shared, 'real/cloudformation');

describe.skipIf(!existsSync(folder))('real templates that nobody here wrote', () => {
  it('are scanned without a crash, the same each time, whatever the order of the paths', async () => {
    const parts = readdirSync(folder).sort();
    const first = await scan({ paths: parts, cwd: folder, pack: 'all' });
    const second = await scan({ paths: [...parts].reverse(), cwd: folder, pack: 'all' });
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(first.diagnostics.filter((diagnostic) => diagnostic.code === 'policy-crashed')).toEqual([]);
    expect(first.units.length).toBeGreaterThan(400);
  });

  it('that AWS would accept parse without an error', async () => {
    const { diagnostics } = await scan({ paths: ['.'], cwd: folder });
    const broken = new Set(diagnostics.filter((diagnostic) => diagnostic.severity === 'error').map((diagnostic) => diagnostic.location?.file));
    expect([...broken].sort()).toEqual(REFUSED_BY_AWS);
  });
});

/** Modules of a preprocessor (`Rain::Module` as a type), text that is no YAML, and a template without resources. */
const REFUSED_BY_AWS = [
  'aws-cloudformation-templates/CloudFormation/StackSets/common-resources.json',
  'aws-cloudformation-templates/Solutions/GitLab/GitLabServer.json',
  'aws-cloudformation-templates/Solutions/GitLabAndVSCode/GitLabAndVSCode.json',
  'aws-cloudformation-templates/Solutions/Gitea/Gitea.json',
  'aws-cloudformation-templates/Solutions/VSCode/VSCodeServer.json',
  'serverless-patterns/apigw-custom-domain-edge/template.yaml',
  'serverless-patterns/kinesis-lambda-ddb-cdk-java/template.yaml',
  'serverless-patterns/rds-sns-event-notification/template.yaml',
];
