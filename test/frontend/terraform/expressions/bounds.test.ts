import { describe, expect, it } from 'vitest';
import type { FileAccess } from '../../../../src/frontend/terraform/functions/files.js';
import { fileAccess } from '../../../../src/frontend/terraform/functions/files.js';
import { toModelValue } from '../../../../src/frontend/terraform/values/to-model.js';
import { Source } from '../../../../src/model/source.js';
import type { ReadResult } from '../../../../src/frontend/files.js';
import { SmallRoot } from './small-root.js';

const root = new SmallRoot();

/** The result is unknown, with exactly one diagnostic. */
function expectRefusal(expression: string, message: RegExp): void {
  const { result, diagnostics } = root.answer(expression);
  expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([expect.stringMatching(message)]);
  expect(result.kind).toBe('unknown');
}

describe('work is bounded', () => {
  it.each([
    ['range(1e9)', /more than 1024 values/],
    ['length(setproduct(range(1000), range(1000), range(1000)))', /too many/],
    ['[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]', /too many steps/],
    ['format("%1000000000d", 1)', /too large/],
    ['indent(1e9, "a\\nb")', /too many/],
    [`jsondecode("${'['.repeat(5000)}")`, /too deeply/],
    [`yamldecode("${'['.repeat(5000)}")`, /call to function "yamldecode" failed/i],
    [`regex("${'('.repeat(5000)}", "a")`, /too deeply/],
    ['regex("(((a{1000}){1000}){1000})", "a")', /too large/],
    ['regex("(a|aa)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")', /did not match/],
  ])('%s', (expression, message) => expectRefusal(expression, message));

  it('ends for nested brackets of any depth', () => {
    const { diagnostics } = root.answer(`${'('.repeat(5000)}1${')'.repeat(5000)}`);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(root.answer(`${'('.repeat(300)}1${')'.repeat(300)}`).diagnostics).toEqual([]);
  });

  it('ends for locals that refer to each other without end', () => {
    const endless = new SmallRoot('locals {\n  a = local.b\n  b = upper(local.a)\n}\n');
    const { result } = endless.answer('local.a');
    expect(result.kind).toBe('unknown');
  });
});

describe('names of JavaScript', () => {
  it('are ordinary keys', () => {
    const value = toModelValue(root.answer('{ __proto__ = 1, constructor = 2 }').result);
    expect(value.kind === 'map' ? [...value.entries.keys()] : value.kind).toEqual(['__proto__', 'constructor']);
    expect(root.answer('constructor("x")').diagnostics[0]?.message).toMatch(/^Call to unknown function/);
    expect(root.answer('{}.toString').diagnostics[0]?.message).toMatch(/^Unsupported attribute/);
    expect(root.answer('jsondecode("{\\"__proto__\\": 1}")["__proto__"]').diagnostics).toEqual([]);
  });
});

describe('files', () => {
  const disk = new Map<string, ReadResult>([
    ['app/a.txt', { kind: 'text', source: new Source('app/a.txt', 'hello') }],
    ['../secret', { kind: 'outside' }],
  ]);
  const asked: string[] = [];
  const files: FileAccess = fileAccess(
    {
      paths: [],
      read: (path) => {
        asked.push(path);
        return disk.get(path) ?? { kind: 'missing' };
      },
    },
    'app',
  );
  const confined = new SmallRoot('', files);

  it('are read relative to the root module', () => {
    expect(toModelValue(confined.answer('file("./x/../a.txt")').result)).toMatchObject({ value: 'hello', origin: { place: { start: 0, end: 5 } } });
  });

  it.each(['/etc/passwd', '../../secret'])('%s is not read, and that is said once', (path) => {
    const { result, diagnostics } = confined.answer(`file("${path}")`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['terraform-file']);
    expect(result.kind).toBe('unknown');
    expect(asked).not.toContain('/etc/passwd');
  });

  it('that are missing are an error, as in Terraform', () => {
    expect(confined.answer('file("nope")').diagnostics[0]?.message).toMatch(/no file exists/);
    expect(toModelValue(confined.answer('fileexists("nope")').result)).toMatchObject({ value: false });
    expect(confined.answer('fileset(".", "*")').result.kind).toBe('unknown');
  });
});
