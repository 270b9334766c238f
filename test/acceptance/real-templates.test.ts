import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { policies } from '../../policies/index.js';
import { scan } from '../../src/api.js';
import { diskFiles } from '../../src/cli/disk.js';
import { describePolicy } from '../../src/engine/selection.js';
import { sarifReport } from '../../src/report/index.js';
import { accepted } from '../report/code-scanning.js';

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

  it('give a SARIF file that code scanning accepts', async () => {
    const result = await scan({ paths: ['.'], cwd: folder, pack: 'all' });
    const descriptions = policies.map((policy) => ({ info: describePolicy(policy), summary: policy.title, fix: undefined, helpMarkdown: policy.title }));
    const [run] = accepted(sarifReport(result, { descriptions, root: '' })).runs;
    const { files } = diskFiles({ cwd: folder, paths: ['.'] });
    const places = run.results.flatMap((one) => one.locations.map(({ physicalLocation }) => decodeURIComponent(physicalLocation.artifactLocation.uri)));
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((file) => files.read(file).kind !== 'text')).toEqual([]);
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
