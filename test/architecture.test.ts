import { LegacyESLint } from '@typescript-eslint/utils/ts-eslint';
import { describe, expect, it } from 'vitest';

/** The layer rules without those that need types: they would build the whole program first. */
const eslint = new LegacyESLint({ overrideConfig: { extends: ['plugin:@typescript-eslint/disable-type-checked'] } });

const LAYER_RULES = /^no-restricted-/;

/** What the layer rules say of a text that stands at `path`. */
async function complaints(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal, ruleId }) => fatal === true || ruleId === null)).toEqual([]);
  return messages.filter(({ ruleId }) => LAYER_RULES.test(ruleId ?? '')).map(({ message }) => message);
}

function importOf(specifier: string): string {
  return `import { thing } from '${specifier}';\nexport const copy = thing;\n`;
}

/** Where a file of each layer may stand, and what it may and may not import; and what the message has to tell. */
const LAYERS: readonly { readonly path: string; readonly right: readonly string[]; readonly wrong: Readonly<Record<string, RegExp>> }[] = [
  {
    path: 'src/model/canary.ts',
    right: ['./source.js'],
    wrong: {
      '../syntax/tree.js': /model is the vocabulary of all layers and imports none of them/,
      '../policy/policy.js': /imports none of them/,
      '../report/json.js': /imports none of them/,
      'node:path': /Only cli touches process, console and disk/,
    },
  },
  {
    path: 'src/syntax/hcl/canary.ts',
    right: ['../../model/source.js', '../tree.js', './ast.js', 'yaml'],
    wrong: {
      '../../frontend/files.js': /does not know what they mean: it imports model only/,
      '../../policy/policy.js': /it imports model only/,
      'node:fs': /Only cli touches process, console and disk/,
    },
  },
  {
    path: 'src/frontend/cloudformation/sam/canary.ts',
    right: ['../../../model/source.js', '../../../syntax/tree.js', '../values.js', './policies.js', 'node:crypto', 'node:path'],
    wrong: {
      '../../../policy/graph.js': /judges nothing: it imports model and syntax only/,
      '../../../engine/evaluate.js': /it imports model and syntax only/,
      '../../../cli/disk.js': /files come through src\/frontend\/files\.ts/,
      '../../../../policies/index.js': /Policies are given to the engine/,
      'yaml': /located tree/,
      'node:fs': /Only cli touches process, console and disk/,
      'fs': /Write node:fs/,
    },
  },
  {
    path: 'src/policy/views/canary.ts',
    right: ['../../model/value.js', '../property.js', '../aws/s3.js'],
    wrong: {
      '../../syntax/tree.js': /whichever language the input has: it imports model only/,
      '../../frontend/files.js': /it imports model only/,
      '../../engine/evaluate.js': /it imports model only/,
    },
  },
  {
    path: 'src/engine/configuration/canary.ts',
    right: ['../../model/value.js', '../../policy/policy.js', '../evaluate.js', 'node:crypto'],
    wrong: {
      '../../frontend/files.js': /does not know who made it or who prints the result/,
      '../../syntax/tree.js': /it imports policy and model only/,
      '../../report/json.js': /it imports policy and model only/,
      '../../scan.js': /put the layers together/,
      'ajv': /too long to load/,
    },
  },
  {
    path: 'src/report/text/canary.ts',
    right: ['../../model/finding.js', './style.js', 'node:crypto'],
    wrong: {
      '../../engine/evaluate.js': /pure function from a result to text: it imports model only/,
      '../../policy/policy.js': /it imports model only/,
      '../../cli/run.js': /it imports model only\. Only cli touches/,
      '../../../test/scan-texts.js': /not shipped/,
      '#model/finding': /Import relatively/,
    },
  },
  {
    path: 'src/cli/commands/canary.ts',
    right: ['../../report/index.js', '../../engine/evaluate.js', '../../frontend/files.js', '../../../policies/index.js', 'node:fs', 'node:process', 'jiti'],
    wrong: { '../../../scripts/build.js': /not shipped/, 'fs': /Write node:fs/ },
  },
  {
    path: 'src/canary.ts',
    right: ['./engine/evaluate.js', './frontend/files.js', './cli/disk.js', '../policies/index.js'],
    wrong: { 'node:fs': /Only cli touches process, console and disk/ },
  },
  {
    path: 'policies/s3/canary.ts',
    right: ['../../src/policy/index.js', '../../src/policy/policy.js', '../../src/model/value.js', './other.js'],
    wrong: {
      '../../src/engine/evaluate.js': /written against src\/policy and src\/model only/,
      '../../src/syntax/tree.js': /written against src\/policy and src\/model only/,
      '../../src/scan.js': /written against src\/policy and src\/model only/,
      'node:fs': /A policy is a pure function/,
    },
  },
];

describe.each(LAYERS)('$path', ({ path, right, wrong }) => {
  it.each(right)('may import %s', async (specifier) => {
    expect(await complaints(path, importOf(specifier))).toEqual([]);
  });

  it.each(Object.entries(wrong))('may not import %s', async (specifier, reason) => {
    const [message, ...more] = await complaints(path, importOf(specifier));
    expect(more).toEqual([]);
    expect(message).toMatch(reason);
  });
});

describe('outside of cli', () => {
  const layers = ['model', 'syntax', 'frontend', 'policy', 'engine', 'report'];

  it.each(layers)('%s does not touch the process, the console, the network, the clock or chance', async (layer) => {
    const text = [
      'export const folder: string = process.cwd();',
      'console.log(folder);',
      'export const page = fetch(folder);',
      'export const now = Date.now();',
      'export const today = new Date();',
      'export const dice = Math.random();',
    ].join('\n');
    const found = await complaints(`src/${layer}/canary.ts`, text);
    expect(found).toHaveLength(6);
    expect(found.filter((message) => message.includes('Only cli touches process, console and disk'))).toHaveLength(3);
    expect(found.filter((message) => message.includes('Same input, same bytes'))).toHaveLength(3);
  });

  it.each(layers)('%s re-exports and lazily imports nothing that it may not import', async (layer) => {
    const path = `src/${layer}/canary.ts`;
    expect(await complaints(path, "export { run } from '../cli/run.js';\n")).toEqual([expect.stringContaining('Only cli')]);
    expect(await complaints(path, "import type { Run } from '../cli/run.js';\nexport type R = Run;\n")).toEqual([expect.stringContaining('Only cli')]);
    expect(await complaints(path, "export const run = () => import('../cli/run.js');\n")).toEqual([expect.stringContaining('escapes the layer rules')]);
  });

  it.each([...layers, 'cli'])('%s exports by name', async (layer) => {
    expect(await complaints(`src/${layer}/canary.ts`, 'export default 1;\n')).toEqual([expect.stringContaining('Export by name')]);
  });

  it('tests do not skip all others', async () => {
    expect(await complaints('test/canary.test.ts', "it.only('x', () => undefined);\n")).toEqual([expect.stringContaining('silently skipped')]);
  });
});
