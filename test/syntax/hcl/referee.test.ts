import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as hcl2json } from '@cdktf/hcl2json';
import fastGlob from 'fast-glob';
import hcl from 'hcl2-parser';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/model/source.js';
import { parseHcl, parseHclExpression } from '../../../src/syntax/hcl/index.js';
import { bodyJson } from './referee-json.js';
import type { Json } from './referee-json.js';

const shared = process.env.NEARSIDE_SHARED ?? '../shared';
const expressionsFile = join(shared, 'terraform/expressions.jsonl');
const longTest = 600_000;

interface Verdict {
  readonly accepted: boolean;
  readonly json: Json;
}

/** HashiCorp's parser (hcl 2.10), compiled to JavaScript. */
function ruling(text: string): Verdict {
  const answer: unknown = hcl.parseToObject(text);
  if (!Array.isArray(answer)) throw new Error('hcl2-parser no longer answers with a pair');
  const [json, error]: readonly unknown[] = answer;
  if (error) return { accepted: false, json: null };
  return { accepted: true, json: JSON.parse(JSON.stringify(json)) };
}

function ours(text: string): Verdict {
  const { result, diagnostics } = parseHcl(new Source('main.tf', text));
  return { accepted: diagnostics.length === 0, json: bodyJson(result) };
}

async function accepts(text: string): Promise<boolean> {
  return hcl2json('main.tf', text).then(() => true, () => false);
}

// There is not one file on which they differ; should there ever be one, it is to be named here with the reason.
describe.skipIf(!existsSync(shared))('every .tf of the corpora', () => {
  const files = fastGlob.sync('**/*.tf', { cwd: shared, dot: true }).sort();

  it('is there', () => {
    expect(files.length).toBeGreaterThan(2000);
  });

  it('means the same to hcl2-parser', { timeout: longTest }, () => {
    for (const file of files) {
      const text = readFileSync(join(shared, file), 'utf8');
      const theirs = ruling(text);
      const our = ours(text);
      expect(our.accepted, file).toBe(theirs.accepted);
      if (theirs.accepted) expect(our.json, file).toEqual(theirs.json);
    }
  });

  it('is accepted exactly when @cdktf/hcl2json accepts it', { timeout: longTest }, async () => {
    for (const file of files) {
      const text = readFileSync(join(shared, file), 'utf8');
      expect(ours(text).accepted, file).toBe(await accepts(text));
    }
  });
});

/** Summaries that Terraform gives while parsing; the others come from evaluation. */
const syntaxErrors = new Set([
  'Extra characters after interpolation expression',
  'Extra characters in else marker',
  'Invalid attribute name',
  'Invalid character',
  'Invalid escape sequence',
  'Invalid expression',
  "Invalid 'for' expression",
  'Invalid legacy index syntax',
  'Invalid multi-line string',
  'Invalid template control keyword',
  'Missing argument separator',
  'Missing attribute value',
  'Missing false expression in conditional',
  'Missing item separator',
  'Missing key/value separator',
  'Missing newline after argument',
  'Unbalanced parentheses',
  'Unexpected end of template',
  'Unexpected endif directive',
  'Unsupported operator',
]);

describe.skipIf(!existsSync(expressionsFile))('the expressions that Terraform itself was asked', () => {
  const cases = existsSync(expressionsFile) ? readFileSync(expressionsFile, 'utf8').trim().split('\n').map(readCase) : [];

  function readCase(line: string): { readonly expr: string; readonly error: string } {
    const { expr, error }: { expr?: unknown; error?: unknown } = JSON.parse(line);
    return { expr: String(expr), error: typeof error === 'string' ? error : '' };
  }

  it('are refused exactly when Terraform cannot parse them', () => {
    expect(cases.length).toBeGreaterThan(2900);
    for (const { expr, error } of cases) expect(ours(`v = ${expr}\n`).accepted, expr).toBe(!syntaxErrors.has(error));
  });

  it('are refused alone when they are refused as an argument, but for line ends, which then are white space', () => {
    for (const { expr, error } of cases) {
      // A heredoc needs the line end after its marker.
      const { diagnostics } = parseHclExpression(new Source('e.tf', `${expr}\n`));
      if (!/\n/.test(expr)) expect(diagnostics.length === 0, expr).toBe(!syntaxErrors.has(error));
    }
  });
});
