import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { nearsideIn } from '../command-line.js';
import { cachedIn } from './cached.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nearside-cache-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const TEMPLATE = (open: boolean): string => `Resources:
  Db: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: ${String(open)}}}
`;
/** What files may hold; those of equal length can be told apart by their content alone. */
const TEXTS = [
  TEMPLATE(true),
  TEMPLATE(false),
  TEMPLATE(true).replace('true', '"on"'),
  'Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child/a.yaml}}\n',
  'Resources:\n  T: {Type: AWS::SNS::Topic',
  'no: template\n',
  '',
  'variable "open" {\n  default = true\n}\nresource "aws_db_instance" "d" {\n  publicly_accessible = var.open\n}\n',
  'module "m" {\n  source = "./child"\n}\n',
  'open = false\n',
  'open = true \n',
  '{"policies": {"rds/not-publicly-accessible": "off"}}',
  '{"exclude": ["child/**"], "failOn": "none"}',
  '{"policies": {"no/such-policy": "off"}}',
];
const PATHS = [
  'a.yaml', 'b.json', 'child/a.yaml', 'child/main.tf', 'main.tf', 'terraform.tfvars', 'nearside.config.json', 'nearside.config.yaml',
  'linked', 'other/c.yml', 'node_modules/d.yaml',
];
const aPath = fc.constantFrom(...PATHS);

type Edit =
  | { readonly kind: 'write'; readonly at: string; readonly text: string }
  | { readonly kind: 'remove' | 'touch'; readonly at: string }
  | { readonly kind: 'rename' | 'link'; readonly at: string; readonly to: string };

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), at: aPath, text: fc.constantFrom(...TEXTS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'touch' as const), at: aPath }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename' as const, 'link' as const), at: aPath, to: aPath }) },
);

/** Edits that the disk refuses change nothing. */
function edit(folder: string, change: Edit): void {
  const at = path.join(folder, change.at);
  try {
    mkdirSync(path.dirname(at), { recursive: true });
    switch (change.kind) {
      case 'write':
        return writeFileSync(at, change.text);
      case 'remove':
        return rmSync(at, { recursive: true, force: true });
      case 'touch':
        return utimesSync(at, 1_000_000, 1_000_000);
      case 'rename':
        return renameSync(at, path.join(folder, change.to));
      case 'link':
        rmSync(at, { recursive: true, force: true });
        return symlinkSync(path.relative(path.dirname(at), path.join(folder, change.to)), at);
      default:
        return change satisfies never;
    }
  } catch {
    return undefined;
  }
}

it('says what a run without it says, after any edits of a small tree', { timeout: 120_000 }, async () => {
  const clock = vi.spyOn(Date, 'now');
  let repeated = 0;
  const settings = fc.record({
    edits: fc.array(anEdit, { minLength: 3, maxLength: 8 }),
    // Later, signatures of files are trusted; at once they are not.
    later: fc.boolean(),
    args: fc.constantFrom<readonly string[]>(['.'], ['.', '--format', 'json'], ['a.yaml', 'main.tf'], ['child', '--pack', 'all', '--format', 'sarif']),
  });
  await fc.assert(fc.asyncProperty(settings, async ({ edits, later, args }) => {
    const folder = mkdtempSync(path.join(scratch, 'tree-'));
    const now = performance.timeOrigin + performance.now();
    clock.mockImplementation(() => now + (later ? 3_600_000 : 0));
    for (const [at, text] of [['a.yaml', TEXTS[3]], ['child/a.yaml', TEXTS[0]], ['main.tf', TEXTS[8]], ['child/main.tf', TEXTS[7]]] as const) {
      edit(folder, { kind: 'write', at, text: text ?? '' });
    }
    for (const change of [undefined, ...edits]) {
      if (change) edit(folder, change);
      const { code, out, err } = await nearsideIn(folder, 'scan', ...args);
      // The second one repeats the first, which may have repeated an earlier one.
      for (let time = 0; time < 2; time += 1) {
        const cached = await cachedIn(folder, 'scan', ...args, '--cache-dir', 'kept');
        expect({ code: cached.code, out: cached.out, err: cached.err }).toEqual({ code, out, err });
        if (cached.repeated) repeated += 1;
      }
      // Clocks of file systems tick every few milliseconds.
      if (later) await new Promise((resolve) => setTimeout(resolve, 12));
    }
  }), { numRuns: 30 });
  clock.mockRestore();
  expect(repeated).toBeGreaterThan(100);
});
