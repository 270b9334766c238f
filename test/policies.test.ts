import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../policies/default.js';
import { policies } from '../policies/index.js';
import { stricterPolicies } from '../policies/stricter.js';
import { accountOf } from '../src/engine/account.js';
import { evaluate } from '../src/engine/evaluate.js';
import { readEstate } from '../src/estate.js';
import type { Finding } from '../src/model/finding.js';
import type { Policy, PolicyParameters } from '../src/policy/policy.js';
import { memoryFiles } from './memory-files.js';

/** Words that blame or command instead of saying what is there. */
const FORBIDDEN_WORDS = /\b(should|must|please|ensure|insecure|bad|rule|check)\b/i;
const HEADINGS = ['Why', 'Whose job', 'CloudFormation', 'Terraform', 'How to fix', 'When not to use it'];

describe('the index of policies', () => {
  it('is sorted by id, without repetition', () => {
    for (const list of [defaultPolicies, stricterPolicies, policies]) {
      const ids = list.map((policy) => policy.id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it('has the policies of the default pack by themselves', () => {
    expect(new Set(defaultPolicies.map(({ pack }) => pack))).toEqual(new Set(['default']));
    expect(new Set(stricterPolicies.map(({ pack }) => pack))).toEqual(new Set(['strict', 'all']));
  });

  it('lists every policy file', () => {
    const listed = new Set(policies.map((policy) => policy.id));
    for (const id of policyFiles()) expect(listed, `policies/${id}.ts is not in policies/default.ts or policies/stricter.ts`).toContain(id);
  });
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  it('has the id of its path, a page with its title and the agreed headings', () => {
    expect(existsSync(`policies/${id}.ts`)).toBe(true);
    const page = readPage(id);
    expect(page.title).toBe(policy.title);
    expect(page.headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
    expect(page.summary).not.toBe('');
  });

  const { examples } = readPage(id);
  const inCloudFormation = examples.filter((example) => !example.alone && example.language !== 'hcl');
  const inTerraform = examples.filter((example) => !example.alone && example.language === 'hcl');

  it.runIf(inTerraform.length > 0)('has the same examples in both languages, in the same order', () => {
    expect(inTerraform.map((example) => example.expected)).toEqual(inCloudFormation.map((example) => example.expected));
  });

  it.each(inTerraform.map((example, index) => [`line ${example.line}`, example, inCloudFormation[index]] as const))(
    'example at %s has the verdicts of its counterpart',
    async (_, example, counterpart) => {
      if (counterpart === undefined) throw new Error('it has no counterpart; mark it `alone` when the case exists in Terraform only');
      expect(verdicts(await run(policy, example))).toEqual(verdicts(await run(policy, counterpart)));
    },
  );

  it.each(['CloudFormation', 'Terraform'])('has examples in %s, or says why there are none', (language) => {
    const section = readFileSync(`policies/${id}.md`, 'utf8').split(`\n## ${language}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section.trim()).not.toBe('');
  });

  it('has examples that pass and that fail', () => {
    expect(new Set(examples.map((example) => example.expected))).toEqual(new Set(['pass', 'fail']));
  });

  it.each(examples.map((example) => [`line ${example.line} (${example.expected})`, example] as const))('example at %s behaves', async (_, example) => {
    const findings = await run(policy, example);
    if (example.expected === 'pass') {
      expect(findings.map(show)).toEqual([]);
      return;
    }
    expect(findings.map((finding) => [finding.verdict, finding.location.startLine])).toEqual([['fail', example.markedLine]]);
    for (const { message } of findings) {
      // Values in backticks and the names of Terraform's attributes (`rule.apply_…`) are the author's words.
      expect(message.replace(/`[^`]*`|\S*_\S*/g, '')).not.toMatch(FORBIDDEN_WORDS);
      expect(message).toMatch(/^\S.*\.$/);
    }
  });
});

interface Example {
  readonly language: string;
  readonly expected: 'pass' | 'fail';
  /** The case exists in one language only, so that there is no counterpart in the other. */
  readonly alone: boolean;
  /** What the configuration sets of the policy's parameters. */
  readonly parameters: PolicyParameters;
  readonly text: string;
  /** 1-based line of the fence in the page. */
  readonly line: number;
  /** 1-based line within the example on which the comment `# finding` stands. */
  readonly markedLine: number;
}

interface Page {
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

function readPage(id: string): Page {
  const lines = readFileSync(`policies/${id}.md`, 'utf8').split('\n');
  const examples: Example[] = [];
  let open: (Pick<Example, 'language' | 'expected' | 'alone' | 'line' | 'parameters'> & { readonly body: string[] }) | undefined;
  for (const [index, line] of lines.entries()) {
    const fence = /^```(\w+) (pass|fail)( alone)?(?: with (\{.*\}))?$/.exec(line);
    if (fence) {
      const [, language = '', expected, alone, settings = '{}'] = fence;
      const parameters: PolicyParameters = JSON.parse(settings);
      open = { language, expected: expected === 'fail' ? 'fail' : 'pass', alone: alone !== undefined, parameters, line: index + 1, body: [] };
    } else if (line === '```' && open) {
      const { language, expected, alone, parameters, line: at, body } = open;
      examples.push({ language, expected, alone, parameters, text: `${body.join('\n')}\n`, line: at, markedLine: body.findIndex((text) => text.includes('# finding')) + 1 });
      open = undefined;
    } else open?.body.push(line);
  }
  return {
    title: lines[0]?.replace(/^# /, '') ?? '',
    summary: lines[2] ?? '',
    headings: lines.flatMap((line) => /^## (.*)$/.exec(line)?.[1] ?? []),
    examples,
  };
}

const FILE_NAMES: Readonly<Record<string, string>> = { yaml: 'template.yaml', json: 'template.json', hcl: 'main.tf' };

async function run(policy: Policy, example: Example): Promise<readonly Finding[]> {
  const path = FILE_NAMES[example.language] ?? 'template.yaml';
  const estate = await readEstate(memoryFiles({ [path]: example.text }), {});
  // What an application of somebody else makes is not part of an example.
  const said = estate.diagnostics.filter(({ code }) => code !== 'nested-template-unavailable');
  expect(said.map((diagnostic) => diagnostic.message)).toEqual([]);
  expect(estate.resources).not.toEqual([]);
  // As if the configuration said that there is nothing else in the account.
  const account = accountOf(estate.resources, {});
  const judged = [...estate.resources, ...(estate.declarations ?? []), ...(account ? [account] : [])];
  const { findings, diagnostics } = evaluate(judged, [{ policy, severity: policy.severity, parameters: example.parameters }]);
  expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([]);
  return findings.map((located) => located.finding);
}

function verdicts(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ verdict, resource }) => `${verdict} ${resource.type}`).sort();
}

function show(finding: Finding): string {
  return `${finding.location.startLine}: ${finding.message}`;
}

function policyFiles(): string[] {
  const files = readdirSync('policies', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return files.filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path) && !path.startsWith('controls/')).map((path) => path.replace(/\.ts$/, ''));
}
