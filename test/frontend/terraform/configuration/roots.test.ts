import { describe, expect, it } from 'vitest';
import { findRoots } from '../../../../src/frontend/terraform/configuration/roots.js';
import { loadModules } from './load.js';

const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;

function roots(texts: Readonly<Record<string, string>>): { readonly roots: readonly string[]; readonly unused: readonly string[] } {
  const found = findRoots(loadModules(texts));
  return { roots: found.roots.map(({ folder }) => folder), unused: found.diagnostics.map(({ message }) => /`([^`]*)`/.exec(message)?.[1] ?? '') };
}

describe('root modules', () => {
  it('are folders that nobody calls', () => {
    expect(roots({ 'live/a/main.tf': call('../../mods/b'), 'live/c/main.tf': '', 'mods/b/main.tf': call('./deeper'), 'mods/b/deeper/main.tf': '' })).toEqual({
      roots: ['live/a', 'live/c'],
      unused: [],
    });
  });

  it('are also called folders that keep state of their own', () => {
    expect(roots({ 'main.tf': call('./a') + call('./b').replace('"m"', '"n"'), 'a/main.tf': 'terraform {\n  backend "s3" {}\n}', 'b/main.tf': 'provider "aws" {}' }).roots).toEqual(['.', 'a']);
  });

  it('are the examples of a library, through which it is judged, and its submodules that nobody calls', () => {
    const texts = { 'main.tf': '', 'examples/complete/main.tf': call('../..'), 'modules/used/main.tf': '', 'examples/used/main.tf': call('../../modules/used'), 'modules/extra/main.tf': '' };
    expect(roots(texts)).toEqual({ roots: ['examples/complete', 'examples/used', 'modules/extra'], unused: [] });
  });

  it('are not the uncalled parts of a library that is called from outside, which is said', () => {
    const texts = { 'main.tf': call('./lib'), 'lib/main.tf': call('./modules/a'), 'lib/modules/a/main.tf': '', 'lib/modules/b/main.tf': '', 'lib/examples/x/main.tf': call('../..') };
    expect(roots(texts)).toEqual({ roots: ['.'], unused: ['lib/examples/x', 'lib/modules/b'] });
  });

  it('are one of those that call each other in a circle', () => {
    expect(roots({ 'a/main.tf': call('../b'), 'b/main.tf': call('../a'), 'self/main.tf': call('.') }).roots).toEqual(['self', 'a']);
  });

  it('may lie outside of the working directory', () => {
    expect(roots({ '../x/main.tf': call('../y'), '../y/main.tf': '', '/abs/main.tf': '' }).roots).toEqual(['../x', '/abs']);
  });
});
