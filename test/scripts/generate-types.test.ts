import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { renderTypes } from '../../scripts/generate-types/render.js';
import { writeDeclarations } from '../../scripts/generate-types/write.js';

const files = renderTypes(loadAwsServiceSpecSync());

describe('the generated types', () => {
  it('are the same on every run', () => {
    expect([...renderTypes(loadAwsServiceSpecSync())]).toEqual([...files]);
  });

  it('map every resource type once, in order', () => {
    const types = [...text('index.d.ts').matchAll(/^ {2}'(\w+::\w+::\w+)': import\('\.\/\w+\.js'\)\.\w+;$/gm)].map((match) => match[1]);
    expect(types.length).toBeGreaterThan(1500);
    expect(types).toEqual([...new Set(types)].sort());
    expect(types).toEqual(loadAwsServiceSpecSync().all('resource').map((resource) => resource.cloudFormationType).sort());
  });

  it('are sound: the compiler finds nothing wrong in any module', () => {
    const everything = [...files.keys()].map((name) => `import type {} from './${name.replace('.d.ts', '.js')}';\n`).join('');
    expect(errors(everything, { skipLibCheck: false })).toEqual([]);
  });

  it('are types only: nothing in them exists at run time', () => {
    for (const [name, content] of files) {
      expect(name).toMatch(/^\w+\.d\.ts$/);
      expect(content).not.toMatch(/^(export )?(enum|const|function|class|let|var) /m);
    }
  });
});

describe('a program that uses the generated types', () => {
  it.each([
    ['a boolean', `same<Types['AWS::RDS::DBInstance']['StorageEncrypted'], boolean | undefined>()`],
    ['a number', `same<Types['AWS::Lambda::Function']['MemorySize'], number | undefined>()`],
    ['a date', `same<NonNullable<Types['AWS::S3::Bucket']['LifecycleConfiguration']>['Rules'], readonly s3.Bucket.Rule[] | undefined>();
      same<s3.Bucket.Rule['ExpirationDate'], string | undefined>()`],
    ['nested types', `same<s3.Bucket['BucketEncryption'], s3.Bucket.BucketEncryption | undefined>();
      same<s3.Bucket.BucketEncryption['ServerSideEncryptionConfiguration'], readonly s3.Bucket.ServerSideEncryptionRule[] | undefined>();
      same<s3.Bucket.ServerSideEncryptionByDefault['SSEAlgorithm'], string | undefined>()`],
    ['tags', `same<s3.Bucket['Tags'], readonly Tag[] | undefined>()`],
    ['tags with a type of their own',
      `same<NonNullable<Types['AWS::AutoScaling::AutoScalingGroup']['Tags']>[number]['PropagateAtLaunch'], boolean | undefined>()`],
    ['JSON', `same<Types['AWS::S3::AccessPoint']['Policy'], Json | undefined>()`],
    ['a union of the spec', `same<Types['AWS::KMS::Key']['KeyPolicy'], Json | string | undefined>()`],
    ['a map', `same<Types['AWS::SSM::Parameter']['Tags'], Readonly<Record<string, string>> | undefined>()`],
    ['a map of nested types', `same<import('./lambda.js').Function.Environment['Variables'], Readonly<Record<string, string>> | undefined>()`],
    ['an incomplete resource', `const rule: s3.Bucket.ServerSideEncryptionRule = {}`],
  ])('compiles: %s', (_, program) => {
    expect(errors(prelude + program)).toEqual([]);
  });

  it.each([
    ['a misspelt property', `declare const db: Types['AWS::RDS::DBInstance']; db.StorageEncripted`,
      `Property 'StorageEncripted' does not exist on type 'DBInstance'. Did you mean 'StorageEncrypted'?`],
    ['a misspelt nested property', `declare const rule: s3.Bucket.ServerSideEncryptionRule; rule.BucketKeyEnable`,
      `Property 'BucketKeyEnable' does not exist on type 'ServerSideEncryptionRule'. Did you mean 'BucketKeyEnabled'?`],
    ['a resource type that does not exist', `let x: Types['AWS::S3::Buckit']`, `Property 'AWS::S3::Buckit' does not exist on type 'ResourceTypes'.`],
    ['a value of another type', `const db: Types['AWS::RDS::DBInstance'] = { StorageEncrypted: 'true' }`,
      `Type 'string' is not assignable to type 'boolean'.`],
    ['a write', `declare const db: Types['AWS::RDS::DBInstance']; db.StorageEncrypted = true`,
      `Cannot assign to 'StorageEncrypted' because it is a read-only property.`],
    ['a look into JSON', `declare const point: Types['AWS::S3::AccessPoint']; point.Policy!.Statement`,
      `Property 'Statement' does not exist on type 'Json'.`],
  ])('does not compile: %s', (_, program, error) => {
    expect(errors(prelude + program)).toEqual([error]);
  });
});

describe('writeDeclarations', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nearside-types-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes what is new or different, and removes declarations of types that are gone, nothing else', async () => {
    const target = join(folder, 'aws');
    await mkdir(join(target, 'kept'), { recursive: true });
    await writeFile(join(target, 'gone.d.ts'), '');
    await writeFile(join(target, 'a.d.ts'), 'before');
    await writeDeclarations(target, new Map([['a.d.ts', 'after'], ['b.d.ts', 'new']]));
    expect((await readdir(target)).sort()).toEqual(['a.d.ts', 'b.d.ts', 'kept']);
    expect(await readFile(join(target, 'a.d.ts'), 'utf8')).toBe('after');
    expect(await readFile(join(target, 'b.d.ts'), 'utf8')).toBe('new');
  });

  it('does not touch a file that is right already', async () => {
    await writeDeclarations(folder, new Map([['a.d.ts', 'same']]));
    const before = await stat(join(folder, 'a.d.ts'), { bigint: true });
    await writeDeclarations(folder, new Map([['a.d.ts', 'same']]));
    expect((await stat(join(folder, 'a.d.ts'), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });
});

/** `same<A, B>()` compiles only for identical types: assignability would let `any` and narrower types through. */
const prelude = `import type { Json, ResourceTypes as Types, Tag } from './index.js';
import type * as s3 from './s3.js';
declare function same<A, B>(...differ: (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? [] : [never]): void;
`;

function text(name: string): string {
  const content = files.get(name);
  if (content === undefined) throw new Error(`${name} was not generated`);
  return content;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'], types: [], strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true,
};

/** Declarations are parsed once for all programs, which is most of the work. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/** The compiler's messages for `program`, a module beside the generated ones. Nothing is on disk. */
function errors(program: string, options: ts.CompilerOptions = {}): string[] {
  const host = ts.createCompilerHost({ ...compilerOptions, ...options });
  const virtual = new Map([...files].map(([name, content]) => [`/generated/${name}`, content]));
  virtual.set('/generated/program.ts', program);
  virtual.set('/generated/package.json', '{ "type": "module" }');
  const fileExists = host.fileExists.bind(host);
  const readReal = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.directoryExists = (path) => path === '/generated' || ts.sys.directoryExists(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readReal(path);
  host.getSourceFile = (path, target) => {
    if (!path.endsWith('.d.ts')) return ts.createSourceFile(path, virtual.get(path) ?? '', target);
    if (!declarations.has(path)) {
      const content = virtual.get(path);
      declarations.set(path, content === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, content, target));
    }
    return declarations.get(path);
  };
  const compiled = ts.createProgram(['/generated/program.ts'], { ...compilerOptions, ...options }, host);
  return ts.getPreEmitDiagnostics(compiled).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
