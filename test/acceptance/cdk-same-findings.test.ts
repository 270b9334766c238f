import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/api.js';
import { NearsideValidation } from '../../src/cdk.js';
import type { ScanResult } from '../../src/model/finding.js';
import { CORPUS, corpusAssemblies, hasCorpus } from './cdk-corpus.js';

/**
 * What an assembly alone knows is left out of the comparison: whose a construct is (`includeFramework`), and what was acknowledged in
 * the app (suppressed findings count as found). What the account lacks is said once, in whichever template comes first.
 */
const told = ({ units, findings, suppressed }: ScanResult): readonly string[] => {
  const templates = new Map(units.map(({ id, path }) => [id, basename(path)]));
  return [...findings, ...suppressed].map(({ policy, verdict, resource: { unit, address } }) =>
    `${verdict} ${policy} ${address === 'account' ? '' : templates.get(unit)} ${address}`).sort();
};

/** The folder of an assembly, its templates alone, and what CDK tells a plugin. */
async function inThreeWays(folder: string): Promise<void> {
  const whole = await scan({ paths: [folder], pack: 'all', includeFramework: true });
  const templatePaths = [...new Set(whole.units.map(({ path }) => resolve(path)))];
  expect(told(await scan({ paths: templatePaths, pack: 'all' }))).toEqual(told(whole));
  const { violations } = new NearsideValidation({ pack: 'all', includeFramework: true }).validate({ templatePaths });
  expect(violations.map(({ ruleName, violatingResources: [resource] }) => `${ruleName} ${resource?.resourceLogicalId}`).sort())
    .toEqual(whole.findings.map(({ policy, resource: { address } }) => `${policy} ${address.slice(address.lastIndexOf('/') + 1)}`).sort());
}

describe('cdk.out, its templates alone and the plugin have the same findings', () => {
  it.each(['careless', 'careful'])('in the %s sample', async (sample) => {
    await inThreeWays(`samples/cdk/${sample}/cdk.out`);
  });

  it.skipIf(!hasCorpus)('in every assembly of the corpus', async () => {
    const assemblies = corpusAssemblies();
    expect(assemblies.length).toBeGreaterThan(100);
    for (const { app, name } of assemblies) await inThreeWays(join(CORPUS, 'assemblies', app, name, 'cdk.out'));
  }, 120_000);
});
