import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policies } from '../../policies/index.js';
import { diskFiles } from '../../src/cli/disk.js';
import type { Finding } from '../../src/model/finding.js';
import { scanFiles } from '../../src/scan.js';

const assemblies = join(process.env.NEARSIDE_SHARED ?? '../shared', 'corpus-cdk/assemblies');
const selected = policies.map((policy) => ({ policy, severity: policy.severity }));

async function found(cwd: string, paths: readonly string[]): Promise<readonly Finding[]> {
  const { files, diagnostics } = diskFiles({ cwd, paths });
  const { findings } = await scanFiles(files, { selected, policies, includeFramework: true, inlineSuppressions: false }, diagnostics);
  return findings;
}

/** The root templates of an assembly and its stages, as files that somebody names. */
function templatesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.template.json') && !name.endsWith('.nested.template.json') && !name.includes('asset.'));
}

const tell = ({ policy, verdict, resource }: Finding): string => `${policy} ${verdict} ${resource.address}`;

describe.skipIf(!existsSync(assemblies))('of every app of the corpus, cdk.out and its templates as plain CloudFormation', () => {
  const apps = existsSync(assemblies) ? readdirSync(assemblies).sort() : [];
  it.each(apps)('%s give the same findings', async (app) => {
    const versions = readdirSync(join(assemblies, app)).sort();
    for (const version of [versions[0] ?? '', versions.at(-1) ?? '']) {
      const folder = join(assemblies, app, version, 'cdk.out');
      const [cdk, plain] = [await found(folder, ['.']), await found(folder, templatesBelow(folder))];
      expect(cdk.map(tell).sort()).toEqual(plain.map(tell).sort());
      const nameless = cdk.filter(({ constructPath, resource }) => constructPath === undefined && resource.type !== 'Nearside::Account');
      expect(nameless).toEqual([]);
    }
  });
});
