import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/model/source.js';
import { parseTree } from '../../src/syntax/parse.js';
import { yamlComments } from '../../src/syntax/yaml.js';
import { misplaced, source } from './outline.js';

const shared = resolve(process.env['NEARSIDE_SHARED'] ?? '../shared');

/** All templates under `folder` of the shared data. */
function templates(folder: string): string[] {
  return readdirSync(join(shared, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|template)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(!existsSync(shared))('files from elsewhere', () => {
  it.each(['real/cloudformation', 'corpus'])('of %s are read, with every place in its text', { timeout: 120_000 }, (folder) => {
    const files = templates(folder);
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const file = source(text, path);
      const { result, diagnostics } = parseTree(file);
      const isShared = /\*\w/.test(text) && /&\w/.test(text);
      expect(result ? misplaced(result, text, isShared) : [], path).toEqual([]);
      for (const { place } of diagnostics) expect(place && place.start >= 0 && place.end <= text.length, path).toBe(true);
      for (const comment of yamlComments(file)) expect(textAt(comment.place), path).toBe(`#${comment.text}`);
    }
  });

  it('of real projects are nearly all without errors', { timeout: 120_000 }, () => {
    const files = templates('real/cloudformation');
    const broken = files.filter((path) => parseTree(source(readFileSync(path, 'utf8'), path)).diagnostics.some(({ severity }) => severity === 'error'));
    expect(broken.length / files.length).toBeLessThan(0.01);
  });
});
