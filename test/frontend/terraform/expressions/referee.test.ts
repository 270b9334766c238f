import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFiles } from './folder-files.js';
import { judge } from './judge.js';
import { SmallRoot } from './small-root.js';

const folder = join(process.env.NEARSIDE_SHARED ?? '../shared', 'terraform');
const file = join(folder, 'expressions.jsonl');

describe.skipIf(!existsSync(file))('expressions that Terraform 1.11 answered', () => {
  it('have the same value and type, or are refused', () => {
    const root = new SmallRoot(readFileSync(join(folder, 'fixtures', 'context.tf'), 'utf8'), withPrefix());
    const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
    const misses = lines.flatMap((line) => {
      const why = judge(root, line);
      return why === undefined ? [] : [`${line.slice(0, 120)}: ${why}`];
    });
    expect(lines.length).toBeGreaterThan(2900);
    expect(misses).toEqual([]);
  });
});

/** Terraform ran in a folder that had the fixtures below `fixtures/`. */
function withPrefix(): ReturnType<typeof folderFiles> {
  const files = folderFiles(join(folder, 'fixtures'));
  const inside = (path: string): string | undefined => /^(?:\.\/)*fixtures(?:\/(.*))?$/.exec(path)?.slice(1).map((rest) => rest ?? '.')[0];
  return {
    read: (path) => {
      const rest = inside(path);
      return rest === undefined ? (path === '' || path === '.' ? { kind: 'folder' } : { kind: 'missing' }) : files.read(rest);
    },
    below: (path) => {
      const rest = inside(path);
      return rest === undefined ? undefined : files.below(rest);
    },
    list: () => undefined,
  };
}
