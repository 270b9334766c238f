import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiskFiles } from '../../src/cli/disk.js';
import { diskFiles } from '../../src/cli/disk.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nearside-disk-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(...paths: readonly string[]): void {
  for (const path of paths) writeBytes(path, path);
}

function writeBytes(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

function disk(paths: readonly string[] = ['.'], cwd = '.'): DiskFiles {
  return diskFiles({ cwd: join(root, cwd), paths });
}

function told({ diagnostics }: DiskFiles): string[] {
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

/** What reading gives, a text in brackets. */
function read({ files }: DiskFiles, path: string): string {
  const result = files.read(path);
  switch (result.kind) {
    case 'text':
      return `[${result.source.text}] ${result.source.path}`;
    case 'unreadable':
      return `unreadable: ${result.why}`;
    case 'too-large':
      return `too-large: ${result.bytes}`;
    case 'missing':
    case 'outside':
      return result.kind;
  }
}

describe('the files of a folder', () => {
  it('are those whose extension can matter, sorted', () => {
    write('b/t.yaml', 'a.yml', 'B.JSON', 'c.template', 'main.tf', 'x.tofu', 'p.tfvars', 'm.tf.json', 'readme.md', 'yaml', 'b/a.txt', 'b.yaml', '.hidden.yaml');
    const scan = disk();
    expect(scan.files.paths).toEqual(['.hidden.yaml', 'B.JSON', 'a.yml', 'b.yaml', 'b/t.yaml', 'c.template', 'm.tf.json', 'main.tf', 'p.tfvars', 'x.tofu']);
    expect(told(scan)).toEqual([]);
  });

  it('leave out dependencies, version control and build copies, not hidden folders', () => {
    const asset = `cdk.out/asset.${'0123456789abcdef'.repeat(4)}`;
    write('.git/a.yaml', 'x/node_modules/p/a.json', '.terraform/modules/m/main.tf', '.aws-sam/build/t.yaml', '.venv/lib/a.json', `${asset}/a.json`);
    write('.github/cfn/t.yaml', 'cdk.out/S.template.json', '.serverless/t.json', 'node_modules.yaml');
    expect(disk().files.paths).toEqual(['.github/cfn/t.yaml', '.serverless/t.json', 'cdk.out/S.template.json', 'node_modules.yaml']);
  });

  it('that is left out are there when it is named', () => {
    write('.terraform/modules/m/main.tf', '.terraform/modules/m/node_modules/a.json');
    expect(disk(['.terraform/modules/m']).files.paths).toEqual(['.terraform/modules/m/main.tf']);
  });

  it('do not depend on the order in which they are named, and come once', () => {
    write('a/x.yaml', 'a/b/y.yaml', 'c/z.yaml', 'q.yaml');
    const forward = disk(['a', 'c', 'a/b', 'missing-2', 'q.yaml', './a/x.yaml', 'missing-1']);
    const backward = disk(['missing-1', './a/x.yaml', 'q.yaml', 'missing-2', 'a/b', 'c', 'a']);
    expect(forward.files.paths).toEqual(['a/b/y.yaml', 'a/x.yaml', 'c/z.yaml', 'q.yaml']);
    expect(backward.files.paths).toEqual(forward.files.paths);
    expect(backward.diagnostics).toEqual(forward.diagnostics);
  });

  it('are relative to the working directory, wherever they are', () => {
    write('work/here.yaml', 'other/there.yaml');
    expect(disk(['../other', '.', join(root, 'other')], 'work').files.paths).toEqual(['../other/there.yaml', 'here.yaml']);
  });

  it('have forward slashes only', () => {
    write('a/b/c.yaml');
    expect(disk([join('a', 'b')]).files.paths.join()).not.toContain('\\');
  });
});

describe('a named path', () => {
  it('of a file is taken whatever its extension', () => {
    write('stack.cfn', 'Pulumi', 'other.md');
    expect(disk(['stack.cfn', 'Pulumi']).files.paths).toEqual(['Pulumi', 'stack.cfn']);
  });

  it('that does not exist is an error', () => {
    expect(told(disk(['no/such.yaml', 'a\0b']))).toEqual([
      'error file-unreadable: `a\0b` cannot be read: there is no such file.',
      'error file-unreadable: `no/such.yaml` cannot be read: there is no such file.',
    ]);
  });

  it('that is a device is an error', () => {
    expect(told(disk(['/dev/null']))).toEqual(['error file-unreadable: `/dev/null` cannot be read: it is neither a file nor a folder.']);
  });
});

describe('links', () => {
  it('that lead in circles end', () => {
    write('a/t.yaml');
    link('..', 'a/up');
    link('self.yaml', 'self.yaml');
    const scan = disk();
    expect(scan.files.paths).toEqual(['a/t.yaml']);
    expect(told(scan)).toEqual(['info file-unreadable: The link `self.yaml` leads nowhere: its links lead in a circle.']);
  });

  it('inside give the real file, once', () => {
    write('shared/t.yaml', 'a/own.yaml');
    link('../shared', 'a/shared');
    link('shared/t.yaml', 'same.yaml');
    expect(disk().files.paths).toEqual(['a/own.yaml', 'shared/t.yaml']);
    expect(disk(['a']).files.paths).toEqual(['a/own.yaml', 'shared/t.yaml']);
    expect(read(disk(), 'same.yaml')).toBe('[shared/t.yaml] shared/t.yaml');
  });

  it('that lead out are not followed, and nothing behind them is read', () => {
    write('out/secret.yaml', 'in/t.yaml');
    link('../out', 'in/folder');
    link('../out/secret.yaml', 'in/file.yaml');
    link('../out/secret.yaml', 'in/file.txt');
    const scan = disk(['.'], 'in');
    expect(scan.files.paths).toEqual(['t.yaml']);
    expect(told(scan)).toEqual([
      'info outside-root: The link `file.yaml` leads out of the scanned folder and is not followed.',
      'info outside-root: The link `folder` leads out of the scanned folder and is not followed.',
    ]);
    expect(read(scan, 'file.yaml')).toBe('outside');
    expect(read(scan, 'folder/secret.yaml')).toBe('outside');
  });

  it('that are named are followed wherever they lead', () => {
    write('out/t.yaml', 'in/x.yaml');
    link('../out/t.yaml', 'in/link.yaml');
    const scan = disk(['link.yaml'], 'in');
    expect(scan.files.paths).toEqual(['../out/t.yaml']);
    expect(read(scan, 'link.yaml')).toBe('[out/t.yaml] ../out/t.yaml');
  });

  it('to the working directory do not matter', () => {
    write('real/t.yaml');
    link('real', 'alias');
    const scan = disk(['.'], 'alias');
    expect(scan.files.paths).toEqual(['t.yaml']);
    expect(read(scan, 't.yaml')).toBe('[real/t.yaml] t.yaml');
  });
});

describe('reading', () => {
  it('gives the same source for the same file', () => {
    write('a.yaml');
    const { files } = disk();
    const first = files.read('a.yaml');
    writeBytes('a.yaml', 'changed');
    expect(files.read('./a.yaml')).toBe(first);
    expect(files.read('b/../a.yaml')).toBe(first);
  });

  it('finds files of the scan root that were not asked for', () => {
    write('infra/t.yaml', 'modules/m.tf', 'infra/lambda.py');
    const scan = disk(['infra']);
    expect(read(scan, 'modules/m.tf')).toBe('[modules/m.tf] modules/m.tf');
    expect(read(scan, 'infra/lambda.py')).toBe('[infra/lambda.py] infra/lambda.py');
    expect(read(scan, 'infra/none.py')).toBe('missing');
    expect(read(scan, 'infra/t.yaml/none')).toBe('missing');
    expect(read(scan, 'infra\0')).toBe('missing');
  });

  it('stays inside the scan root', () => {
    write('work/t.yaml', 'next/there.yaml', 'next/beside.yaml', 'workshop/t.yaml');
    const scan = disk(['.', '../next/there.yaml'], 'work');
    expect(read(scan, '../next/beside.yaml')).toBe('[next/beside.yaml] ../next/beside.yaml');
    expect(read(scan, '../workshop/t.yaml')).toBe('outside');
    expect(read(scan, '../none.yaml')).toBe('outside');
    expect(read(scan, '/etc/hostname')).toBe('outside');
    expect(read(scan, '../../../../../../../../etc/passwd')).toBe('outside');
  });

  it.each([
    ['a UTF-8 byte order mark', [0xef, 0xbb, 0xbf, 0x41, 0xc3, 0xa9], '[Aé] a.yaml'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0, 0xe9, 0], '[Aé] a.yaml'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x41, 0, 0xe9], '[Aé] a.yaml'],
    ['UTF-16 that ends early', [0xfe, 0xff, 0, 0x41, 0], '[A] a.yaml'],
    ['a broken UTF-8 sequence', [0x41, 0xe9, 0x42], '[A\ufffdB] a.yaml'],
    ['nothing', [], '[] a.yaml'],
    ['zero bytes', [0x41, 0, 0x42], 'unreadable: it is a binary file'],
  ])('decodes %s', (_, bytes, expected) => {
    writeBytes('a.yaml', Uint8Array.from(bytes));
    expect(read(disk(), 'a.yaml')).toBe(expected);
  });

  it('reaches files of values wherever they are, and nothing beside them', () => {
    write('app/main.tf', 'values/prod.tfvars', 'values/secret.tfvars');
    const values = ['../values/prod.tfvars', '../values/not-there.tfvars'];
    const { files, diagnostics } = diskFiles({ cwd: join(root, 'app'), paths: ['.'], values });
    expect(files.paths).toEqual(['main.tf']);
    expect(files.read('../values/prod.tfvars')).toMatchObject({ kind: 'text', source: { text: 'values/prod.tfvars' } });
    expect(files.read('../values/secret.tfvars')).toEqual({ kind: 'outside' });
    expect(diagnostics).toEqual([]);
  });

  it('refuses files that are too large, and folders', () => {
    writeBytes('a.yaml', '12345');
    writeBytes('b/c.yaml', '1234');
    const scan = diskFiles({ cwd: root, paths: ['.'], maxBytes: 4 });
    expect(read(scan, 'a.yaml')).toBe('too-large: 5');
    expect(read(scan, 'b/c.yaml')).toBe('[1234] b/c.yaml');
    expect(read(scan, 'b')).toBe('unreadable: it is a folder');
  });

  it.skipIf(process.getuid?.() === 0)('says when permission is denied', () => {
    write('closed.yaml', 'folder/t.yaml');
    chmodSync(join(root, 'closed.yaml'), 0);
    chmodSync(join(root, 'folder'), 0);
    const scan = disk();
    chmodSync(join(root, 'folder'), 0o700);
    expect(read(scan, 'closed.yaml')).toBe('unreadable: permission is denied');
    expect(told(scan)).toEqual(['error file-unreadable: The folder `folder` cannot be read: permission is denied.']);
  });
});

describe('the bytes of a file', () => {
  it('are there whether it is text or not, inside of the scan root', () => {
    writeBytes('in/a.bin', Uint8Array.from([0, 255, 7]));
    writeBytes('in/t.yaml', 'é');
    write('out/s.bin');
    link('../out/s.bin', 'in/link.bin');
    const { files } = disk(['.'], 'in');
    const bytes = (path: string): readonly number[] | undefined => {
      const read = files.bytes?.(path);
      return read && [...read];
    };
    expect(bytes('a.bin')).toEqual([0, 255, 7]);
    expect(bytes('./x/../t.yaml')).toEqual([0xc3, 0xa9]);
    expect([bytes('none'), bytes('.'), bytes('link.bin'), bytes('../out/s.bin'), bytes('/etc/hostname'), bytes('a\0')]).toEqual(Array(6).fill(undefined));
  });

  it('are not read when there are too many', () => {
    writeBytes('a.bin', '12345');
    expect(diskFiles({ cwd: root, paths: ['.'], maxBytes: 4 }).files.bytes?.('a.bin')).toBeUndefined();
  });
});

describe('what is in a folder', () => {
  beforeEach(() => {
    write('in/f/b.txt', 'in/f/a.txt', 'in/f/.hidden', 'in/f/sub/c.txt', 'in/f/sub/deep/d.json', 'in/node_modules/m.js', 'out/s.txt');
    link('../../out/s.txt', 'in/f/out.txt');
    link('../../out', 'in/f/outside');
    link('a.txt', 'in/f/same.txt');
    link('nowhere', 'in/f/broken');
    link('.', 'in/f/loop');
    link('f', 'in/alias');
  });

  it('are its files, hidden ones and links to files included, not what leads out', () => {
    const { files } = disk(['.'], 'in');
    expect(files.list?.('f')).toEqual(['.hidden', 'a.txt', 'b.txt', 'same.txt']);
    expect(files.list?.('f/sub')).toEqual(['c.txt']);
    expect(files.list?.('node_modules')).toEqual(['m.js']);
    expect(['none', 'f/a.txt', '../out', 'f/outside', '/etc'].map((folder) => files.list?.(folder))).toEqual(Array(5).fill(undefined));
  });

  it('are, at any depth, paths that begin as the folder does', () => {
    const { files } = disk(['.'], 'in');
    const inside = ['.hidden', 'a.txt', 'b.txt', 'same.txt', 'sub/c.txt', 'sub/deep/d.json'];
    expect(files.filesBelow?.('f')).toEqual(inside.map((file) => `f/${file}`));
    expect(files.filesBelow?.('./f/sub/..')).toEqual(inside.map((file) => `f/${file}`));
    expect(files.filesBelow?.('alias')).toEqual(inside.map((file) => `alias/${file}`));
    expect(files.filesBelow?.('f/loop/sub')).toEqual(['f/loop/sub/c.txt', 'f/loop/sub/deep/d.json']);
    expect(['none', 'f/a.txt', '..', 'f/outside', '/etc'].map((folder) => files.filesBelow?.(folder))).toEqual(Array(5).fill(undefined));
  });
});
