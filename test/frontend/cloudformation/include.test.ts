import { describe, expect, it } from 'vitest';
import { expandIncludes } from '../../../src/frontend/cloudformation/include.js';
import type { Files } from '../../../src/frontend/files.js';
import type { WithDiagnostics } from '../../../src/model/diagnostic.js';
import { Source, textAt } from '../../../src/model/source.js';
import { parseTree } from '../../../src/syntax/parse.js';
import type { MapNode } from '../../../src/syntax/tree.js';
import { child } from '../../../src/syntax/tree.js';
import { memoryFiles } from '../../memory-files.js';
import { plain } from './plain-tree.js';

/** Expands the includes of `path` among `texts`. */
function expand(texts: Readonly<Record<string, string>>, path = 't.yaml', files: Files = memoryFiles(texts)): WithDiagnostics<MapNode> {
  const read = files.read(path);
  const root = read.kind === 'text' ? parseTree(read.source).result : undefined;
  if (root?.kind !== 'map') throw new Error('not a map');
  return expandIncludes(root, files, path, parseTree);
}

function told({ diagnostics }: WithDiagnostics<MapNode>): string[] {
  return diagnostics.map(({ severity, code, message, place }) => `${severity} ${code}: ${message} at ${place === undefined ? '?' : textAt(place)}`);
}

function include(location: string): string {
  return `{Name: AWS::Include, Parameters: {Location: ${location}}}`;
}

describe('expandIncludes', () => {
  it('returns a template without includes as it is', () => {
    const files = memoryFiles({});
    const root = parseTree(new Source('t.yaml', 'Resources: {B: {Type: X, Fn::Transform: {Name: Mine}}}')).result;
    if (root?.kind !== 'map') throw new Error('not a map');
    expect(expandIncludes(root, files, 't.yaml', parseTree)).toEqual({ result: root, diagnostics: [] });
    expect(expandIncludes(root, files, 't.yaml', parseTree).result).toBe(root);
  });

  it('replaces a value that is nothing but an include', () => {
    const { result, diagnostics } = expand({
      't.yaml': `Resources: {Api: {Type: X, Body: {Fn::Transform: ${include('api.yaml')}}, List: !Transform ${include('./list.json')}}}`,
      'api.yaml': 'openapi: 3.0.0\npaths: {}\nuri: !Sub "arn:${Fn.Arn}"\n',
      'list.json': '[1, "two"]',
    });
    expect(diagnostics).toEqual([]);
    expect(plain(result)).toEqual({
      Resources: { Api: { Type: 'X', Body: { openapi: '3.0.0', paths: {}, uri: { 'Fn::Sub': 'arn:${Fn.Arn}' } }, List: [1, 'two'] } },
    });
  });

  it('merges the file into a map with other keys, which win', () => {
    const { result, diagnostics } = expand({
      't.yaml': `Resources:\n  B: {Type: X}\n  Fn::Transform: ${include('more.yaml')}\n`,
      'more.yaml': 'B: {Type: Y}\nC: {Type: Z}\n',
    });
    expect(diagnostics).toEqual([]);
    expect(plain(result)).toEqual({ Resources: { B: { Type: 'X' }, C: { Type: 'Z' } } });
  });

  it.each([include('top.yaml'), `[Mine, ${include('top.yaml')}]`])('merges what `Transform: %s` names into the sections', (transform) => {
    const { result, diagnostics } = expand({
      't.yaml': `Transform: ${transform}\nResources:\n  B: {Type: X, P: 1}\n`,
      'top.yaml': 'Mappings: {M: {a: {b: c}}}\nResources: {B: {Type: Y, Q: 2}, C: {Type: Z}}\n',
    });
    expect(diagnostics).toEqual([]);
    expect(plain(child(result, 'Mappings') ?? result)).toEqual({ M: { a: { b: 'c' } } });
    expect(plain(child(result, 'Resources') ?? result)).toEqual({ B: { Type: 'X', P: 1 }, C: { Type: 'Z' } });
  });

  it('keeps the places of both files', () => {
    const { result } = expand({ 't.yaml': `Resources:\n  A: {Type: X}\n  Fn::Transform: ${include('a.yaml')}\n`, 'a.yaml': '# bucket\nB: {Type: Y}\n' });
    const resources = child(result, 'Resources');
    const included = resources?.kind === 'map' ? resources.entries.get('B') : undefined;
    expect(included?.keyPlace.source.path).toBe('a.yaml');
    expect(included?.keyPlace.start).toBe(9);
    expect(child(resources, 'A')?.place.source.path).toBe('t.yaml');
  });

  it('takes locations relative to the file that names them', () => {
    const { result, diagnostics } = expand(
      {
        'infra/t.yaml': `Resources: {B: {Fn::Transform: ${include('parts/a.yaml')}}}`,
        'infra/parts/a.yaml': `Type: X\nProperties: {Fn::Transform: ${include('../common/p.yaml')}}\n`,
        'infra/common/p.yaml': 'Name: n\n',
      },
      'infra/t.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(plain(result)).toEqual({ Resources: { B: { Type: 'X', Properties: { Name: 'n' } } } });
  });

  it('passes on what the parser says of the file', () => {
    const { diagnostics } = expand({ 't.yaml': `Resources: {Fn::Transform: ${include('a.json')}}`, 'a.json': '{"B": {"Type": ' });
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'syntax-error', place: { source: { path: 'a.json' } } });
  });
});

describe('an include that cannot be read', () => {
  const kept = (location: string): unknown => ({ Resources: { B: { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: location } } } } });

  it.each([
    ['missing.yaml', 'There is no file `missing.yaml` to include.'],
    ['s3://bucket/a.yaml', 'The included file `s3://bucket/a.yaml` is not a local file.'],
    ['https://example.org/a.yaml', 'The included file `https://example.org/a.yaml` is not a local file.'],
    ['empty.yaml', 'There is nothing in the included file `empty.yaml`.'],
    ['t.yaml', '`t.yaml` includes itself.'],
  ])('stays as it is: %s', (location, message) => {
    const expanded = expand({ 't.yaml': `Resources: {B: {Fn::Transform: ${include(location)}}}`, 'empty.yaml': '' });
    expect(plain(expanded.result)).toEqual(kept(location));
    expect(told(expanded)).toEqual([`warning unresolved-include: ${message} at ${location}`]);
  });

  it('whose location is computed stays as it is', () => {
    const expanded = expand({ 't.yaml': `Resources: {B: {Fn::Transform: ${include('!Ref Where')}}}` });
    expect(told(expanded)).toEqual(['warning unresolved-include: Where the included file lies is known only when the template is deployed. at !Ref Where']);
  });

  it('that lies outside, is unreadable or too large stays as it is', () => {
    const includes = ['../o', 'u', 'l'].map((location) => `{Fn::Transform: ${include(location)}}`);
    const memory = memoryFiles({ 't.yaml': `Resources: [${includes.join(', ')}]` });
    const files: Files = {
      paths: memory.paths,
      read: (path) => {
        if (path === '../o') return { kind: 'outside' };
        if (path === 'u') return { kind: 'unreadable', why: 'it is binary' };
        return path === 'l' ? { kind: 'too-large', bytes: 1e9 } : memory.read(path);
      },
    };
    expect(told(expand({}, 't.yaml', files))).toEqual([
      'warning unresolved-include: The included file `../o` lies outside of the scanned folder. at ../o',
      'warning unresolved-include: The included file `u` cannot be read: it is binary. at u',
      'warning unresolved-include: The included file `l` is too large. at l',
    ]);
  });

  it('is not merged as a list', () => {
    const expanded = expand({ 't.yaml': `Resources: {A: {Type: X}, Fn::Transform: ${include('l.yaml')}}`, 'l.yaml': '[1]' });
    expect(expanded.diagnostics.map(({ code }) => code)).toEqual(['unresolved-include']);
    expect(plain(expanded.result)).toMatchObject({ Resources: { A: { Type: 'X' }, 'Fn::Transform': { Name: 'AWS::Include' } } });
  });
});

describe('bounds', () => {
  it('cuts circles of files', () => {
    const expanded = expand({
      't.yaml': `Resources: {A: {Fn::Transform: ${include('a.yaml')}}}`,
      'a.yaml': `x: {Fn::Transform: ${include('b.yaml')}}`,
      'b.yaml': `y: {Fn::Transform: ${include('a.yaml')}}`,
    });
    const left = { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 'a.yaml' } } };
    expect(plain(expanded.result)).toEqual({ Resources: { A: { x: { y: left } } } });
    expect(told(expanded)).toEqual(['warning unresolved-include: `a.yaml` includes itself. at a.yaml']);
  });

  it('stops files that include two files each', () => {
    const texts: Record<string, string> = { 't.yaml': `Resources: {Fn::Transform: ${include('f0.yaml')}}` };
    for (let level = 0; level < 40; level++) {
      const next = `{Fn::Transform: ${include(`f${level + 1}.yaml`)}}`;
      texts[`f${level}.yaml`] = `a: ${next}\nb: ${next}\n`;
    }
    texts['f40.yaml'] = 'x: 1\n';
    const { diagnostics } = expand(texts);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning budget-exhausted']);
  });
});
