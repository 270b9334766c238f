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

/** What can be found in one language only, and why. */
const IN_ONE_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['fail apigateway/replacement-created-before-destroy Api', "`lifecycle` is Terraform's"],
  ['fail apigateway/replacement-created-before-destroy ApiDeployment', "`lifecycle` is Terraform's"],
  ['review account/security-contact-registered account', 'CloudFormation cannot name one'],
  ['review inspector/enabled account', 'CloudFormation has no type that enables it'],
  ['fail vpc/default-sg-closed Vpc', 'CloudFormation cannot empty the default group of a VPC'],
  ['fail vpc/sg-attached AppSecurityGroup', "Terraform's outputs, which may hand a group on, are not in the graph"],
  ['fail vpc/sg-egress-explicit DatabaseSecurityGroup', "Terraform removes AWS's default rule: no rule is none"],
  ['conditional rds/instance-encrypted-with-customer-key Database', 'parameters are choices, variables of a root with defaults are not'],
]);

const all = ({ findings }: ScanResult, idOf: (address: string) => string): readonly string[] =>
  [...new Set(findings.map(({ policy, verdict, resource }) => `${verdict} ${policy} ${idOf(resource.address)}`))].sort();

const found = (result: ScanResult, idOf: (address: string) => string): readonly string[] => all(result, idOf).filter((what) => !IN_ONE_LANGUAGE.has(what));

describe('the careless sample', () => {
  it.each(['default', 'strict', 'all'])('violates the same with pack %s, whatever the language', async (pack) => {
    const cloudformation = found(await scanSample('cloudformation', 'careless', pack), (address) => address);
    const terraform = found(await scanSample('terraform', 'careless', pack), logicalId);
    expect(terraform).toEqual(cloudformation);
    expect(cloudformation.length).toBeGreaterThan(30);
  });

  it('violates in one language only what can be found in one only', async () => {
    const [cloudformation, terraform] = [
      all(await scanSample('cloudformation', 'careless', 'all'), (address) => address),
      all(await scanSample('terraform', 'careless', 'all'), logicalId),
    ];
    for (const [what, why] of IN_ONE_LANGUAGE) expect([cloudformation, terraform].filter((found) => found.includes(what)), why).toHaveLength(1);
  });

  it('is read whole', async () => {
    for (const language of LANGUAGES) expect((await scanSample(language, 'careless', 'default')).diagnostics).toEqual([]);
  });
});

describe('the careful sample', () => {
  // The pack `all` has advice that contradicts itself, or that nobody follows everywhere.
  it.each(LANGUAGES.flatMap((language) => ['default', 'strict'].map((pack) => [language, pack] as const)))('in %s passes pack %s', async (language, pack) => {
    const result = await scanSample(language, 'careful', pack);
    expect(result.findings.map(({ policy, resource }) => `${policy} ${resource.address}`)).toEqual([]);
    expect(result.suppressed).toEqual([]);
    expect(result.coverage.complete).toBe(true);
  });
});
