import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/cli/options.js';
import { SCAN_OPTIONS } from '../../src/cli/project-scan.js';
import { sarifCategory } from '../../src/cli/sarif-category.js';
import { SHARD_OPTION } from '../../src/cli/shard-option.js';

const specs = { ...SCAN_OPTIONS, ...SHARD_OPTION, 'sarif-category': { value: 'NAME', help: '' } };

function category(args: readonly string[], root = ''): string {
  const given = parseOptions('scan', args, specs);
  return sarifCategory(given.positionals, given, root);
}

describe('the category of an upload', () => {
  it.each([
    ['the repository', [], '', 'nearside'],
    ['the current folder by its name', ['.'], 'deploy', 'nearside/deploy'],
    ['one folder', ['envs/prod/'], '', 'nearside/envs/prod'],
    ['one folder, seen from another', ['../network'], 'envs/prod', 'nearside/envs/network'],
    ['two, in any order', ['b', 'a'], 'envs', 'nearside/envs/a+envs/b'],
    ['a folder with one set of values', ['app', '--var-file', 'vars/prod.tfvars', '--workspace', 'blue'], '', 'nearside/app/blue+prod.tfvars'],
    ['a template with its parameters', ['app.yaml', '--parameter-file', 'prod.json'], '', 'nearside/app.yaml/prod.json'],
    ['a part of a run', ['--shard', '3/8'], '', 'nearside/shard 3 of 8'],
    ['what was chosen', ['app', '--sarif-category', 'mine/'], 'deploy', 'mine/'],
  ])('%s', (_, args, root, expected) => {
    expect(category(args, root)).toBe(expected);
  });

  it('of many paths is short, the same in any order, and another one for other paths', () => {
    const many = Array.from({ length: 40 }, (_, index) => `stacks/number-${index}`);
    expect(category(many)).toMatch(/^nearside\/40-[0-9a-f]{12}$/);
    expect(category([...many].reverse())).toBe(category(many));
    expect(category([...many.slice(1), 'stacks/another'])).not.toBe(category(many));
  });
});
