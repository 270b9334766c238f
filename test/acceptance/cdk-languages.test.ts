import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import type { TextScan } from '../scan-texts.js';
import { at, scanTexts } from '../scan-texts.js';
import { assembly, db } from './cdk-made.js';

const scan = (texts: Readonly<Record<string, string>>): Promise<TextScan> => scanTexts(texts, [instanceEncrypted], { cdk: { typescript: loadTypeScript } });
const JSII = ['...aws-cdk-lib, jsii runtime, node internals...', '(no user code in 10 frames, use --stack-trace-limit to capture more)'];

describe('CDK-1 in other languages: the construct\'s line, from the frames of the app\'s own language', () => {
  it.each([
    ['Python', 'shop/db.py', ['__init__ (/app/shop/db.py:2)', '<module> (/app/app.py:1)'], 'class Db(Stack):\n  ⟪rds.DatabaseInstance(self, "Db")⟫\n'],
    ['Java', 'src/main/java/com/shop/Db.java', ['com.shop.Db.<init> (Db.java:2)', 'com.shop.Main.main (Main.java:9)'], 'class Db {\n  ⟪new DatabaseInstance(this, "Db");⟫\n'],
    ['C#', 'src/Shop/Db.cs', ['Shop.Db..ctor (C:\\work\\src\\Shop\\Db.cs:2)'], 'class Db {\n  ⟪new DatabaseInstance(this, "Db");⟫\n'],
    ['Go', 'main.go', ['main.NewDb (/src/shop/main.go:2)'], 'func NewDb() {\n\t⟪awsrds.NewDatabaseInstance(stack, jsii.String("Db"), nil)⟫\n'],
  ])('%s', async (_, path, frames, code) => {
    const { findings, marks } = await scan({ [path]: code, ...assembly([db([...JSII, ...frames])]) });
    expect(marks).toHaveLength(1);
    expect(findings.map(({ location, constructPath }) => [at(location), constructPath])).toEqual([[marks[0], 'Site/Db/Resource']]);
  });

  it('is never in jsii\'s own files, though they lie in the project', async () => {
    const runtime = '.env/lib/python3.12/site-packages/jsii/_embedded/jsii/lib/program.js';
    const { findings } = await scan({ [runtime]: 'x();', ...assembly([db([`Kernel.create (/app/${runtime}:1:1)`])]) });
    expect(findings.map(({ location }) => location.file)).toEqual(['cdk.out/Site.template.json']);
  });
});

describe('apps without traces', () => {
  const HINT = 'Findings are shown in the synthesized template where the code that made a resource is not known: '
    + 'after `cdk synth --debug` (or with `CDK_DEBUG=1`) they are shown on its line.';

  it('get one hint, though two assemblies are scanned', async () => {
    const other = Object.fromEntries(Object.entries(assembly([db(undefined)])).map(([path, text]) => [`other/${path}`, text]));
    const { findings, diagnostics, coverage } = await scan({ ...assembly([db(undefined)]), ...other });
    expect(findings).toHaveLength(2);
    expect(diagnostics).toEqual([{ severity: 'info', code: 'assembly-without-traces', message: HINT }]);
    expect(coverage.complete).toBe(true);
  });

  it('get none when nothing was found, when the code is found by its ids, or when there are traces', async () => {
    const code = { 'cdk.json': '{"app":"npx tsx app.ts"}', 'app.ts': 'new DatabaseInstance(stack, \'Db\', {});' };
    const texts = [
      assembly([db(undefined, { StorageEncrypted: true })]),
      { ...code, ...assembly([db(undefined)]) },
      assembly([db(['new Site (/app/shop/lib/elsewhere.ts:5:5)'])]),
    ];
    for (const each of texts) expect((await scan(each)).diagnostics).toEqual([]);
  });
});

describe('constructs of libraries', () => {
  const library = (frames: readonly string[]): Readonly<Record<string, string>> => ({
    'lib/db.ts': '\n\n\n\nnew SecureDatabase(this, \'Db\');',
    'node_modules/@acme/platform/package.json': '{"name":"@acme/platform","version":"1.4.0"}',
    ...assembly([db([...frames, 'new Site (/app/shop/lib/db.ts:5:1)'])]),
  });

  it.each([
    ['folded', ['...aws-cdk-lib, new SecureDatabase in @acme/platform...']],
    ['in node_modules', ['new DatabaseInstance (/app/shop/node_modules/aws-cdk-lib/aws-rds/lib/instance.js:1:2)', 'new SecureDatabase (/app/shop/node_modules/@acme/platform/lib/db.js:3:4)']],
    ['of pnpm', ['new SecureDatabase (/app/shop/node_modules/.pnpm/@acme+platform@1.4.0/node_modules/@acme/platform/lib/db.js:3:4)']],
  ])('are shown at the user\'s call, and named with their version: %s', async (_, frames) => {
    const { findings } = await scan(library(frames));
    expect(findings.map(({ location, related }) => [at(location), related.map(({ message, location: { file } }) => `${message} (${file})`)])).toEqual([[
      'lib/db.ts:5:1-31', ['the synthesized template, made by the construct library @acme/platform 1.4.0 (cdk.out/Site.template.json)'],
    ]]);
  });

  it('are named without a version where they are not installed', async () => {
    const { findings } = await scan({ ...assembly([db(['...new SecureDatabase in @acme/other...', 'new Site (/app/shop/lib/elsewhere.ts:5:1)'])]) });
    expect(findings.map(({ related }) => related.map(({ message }) => message))).toEqual([['made by the construct library @acme/other']]);
  });
});
