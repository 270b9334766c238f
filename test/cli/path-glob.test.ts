import { describe, expect, it } from 'vitest';
import { pathGlob } from '../../src/cli/path-glob.js';

describe('globs of paths that are not on the disk', () => {
  it.each([
    ['vendor/**', 'vendor/a/b.tf', 'vendored/a.tf'],
    ['**/*.json', 'a/b/c.json', 'a/b/c.jsonx'],
    ['**/*.json', 'c.json', 'c.yaml'],
    ['**/test/**', 'a/test/b.tf', 'a/tests/b.tf'],
    ['./a.yaml', 'a.yaml', 'b/a.yaml'],
    ['*.yaml', '.hidden.yaml', 'b/a.yaml'],
    ['stack-?.yaml', 'stack-1.yaml', 'stack-12.yaml'],
    ['{a,b}/*.tf', 'b/x.tf', 'c/x.tf'],
    ['a[0-9].tf', 'a7.tf', 'ab.tf'],
    ['a[!0-9].tf', 'ab.tf', 'a7.tf'],
    ['a+(b)|c.tf', 'a+(b)|c.tf', 'ab.tf'],
    ['{open,a.tf', '{open,a.tf', 'open'],
  ])('%s', (glob, matching, other) => {
    expect(pathGlob(glob).test(matching)).toBe(true);
    expect(pathGlob(glob).test(other)).toBe(false);
  });

  it.each(['[z-a].tf', '{a{b}.tf'])('%s matches nothing', (glob) => {
    expect(pathGlob(glob).test('a.tf')).toBe(false);
  });
});
