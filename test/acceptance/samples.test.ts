import { describe, expect, it } from 'vitest';
import { scan } from '../../src/api.js';
import type { ScanResult } from '../../src/model/finding.js';

/** The samples are one system in two languages: the same policies find the same in both. */

const LANGUAGES = ['cloudformation', 'terraform'] as const;
type Language = (typeof LANGUAGES)[number];

const scanSample = (language: Language, version: 'careless' | 'careful', pack: string): Promise<ScanResult> =>
  scan({ paths: [`samples/${language}/${version}`], pack, config: {} });

/** What Terraform writes as a resource of its own and CloudFormation as a part of another. */
const PARENTS: ReadonlyMap<string, string> = new Map([['aws_iam_role_policy.everything', 'ServiceRole']]);

/** `module.network.aws_vpc.vpc` is `Vpc`: the samples' names are those of the logical ids. */
function logicalId(address: string): string {
  const own = address.replace(/^(?:module\.\w+\.)+/, '');
  const name = own.slice(own.indexOf('.') + 1);
  return PARENTS.get(own) ?? (own.includes('.') ? name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') : own);
}

const found = ({ findings }: ScanResult, idOf: (address: string) => string): readonly string[] =>
  [...new Set(findings.map(({ policy, verdict, resource }) => `${verdict} ${policy} ${idOf(resource.address)}`))].sort();

describe('the careless sample', () => {
  it.each(['default', 'strict', 'all'])('violates the same with pack %s, whatever the language', async (pack) => {
    const cloudformation = found(await scanSample('cloudformation', 'careless', pack), (address) => address);
    const terraform = found(await scanSample('terraform', 'careless', pack), logicalId);
    expect(terraform).toEqual(cloudformation);
    expect(cloudformation.length).toBeGreaterThan(30);
  });

  it('is read whole', async () => {
    for (const language of LANGUAGES) expect((await scanSample(language, 'careless', 'default')).diagnostics).toEqual([]);
  });
});

describe('the careful sample', () => {
  it.each(LANGUAGES.flatMap((language) => ['default', 'strict', 'all'].map((pack) => [language, pack] as const)))('in %s passes pack %s', async (language, pack) => {
    const result = await scanSample(language, 'careful', pack);
    expect(result.findings.map(({ policy, resource }) => `${policy} ${resource.address}`)).toEqual([]);
    expect(result.suppressed).toEqual([]);
    expect(result.coverage.complete).toBe(true);
  });
});
