import fc from 'fast-check';
import { SourceMap as NodeSourceMap } from 'node:module';
import { describe, expect, it } from 'vitest';
import { mapOf, SourceMap } from '../../../src/frontend/cdk/source-map.js';
import { Source } from '../../../src/model/source.js';

// One generated line with two segments (columns 0 and 8 from lines 1 and 3), an empty one, and one that goes back a line.
const MAP = JSON.stringify({ version: 3, sources: ['../lib/a.ts'], mappings: 'AAAA,QAEE;;AADA' });

describe('a source map', () => {
  it('leads from a place of the compiled file to that of the source, at or before the column', () => {
    const map = SourceMap.parse(MAP, 'dist/a.js.map');
    expect(map?.original(1, 1)).toEqual({ file: 'lib/a.ts', line: 1, column: 1 });
    expect(map?.original(1, 8)).toEqual({ file: 'lib/a.ts', line: 1, column: 1 });
    expect(map?.original(1, 9)).toEqual({ file: 'lib/a.ts', line: 3, column: 3 });
    expect(map?.original(1, 900)).toEqual({ file: 'lib/a.ts', line: 3, column: 3 });
    expect(map?.original(2, 1)).toBeUndefined();
    expect(map?.original(3, undefined)).toEqual({ file: 'lib/a.ts', line: 2, column: 3 });
  });

  it('is found where the last comment says, beside the file, or inside of it', () => {
    const beside = new Source('dist/a.js.map', MAP);
    const read = (path: string): Source | undefined => (path === beside.path ? beside : undefined);
    expect(mapOf(new Source('dist/a.js', 'x();\n//# sourceMappingURL=a.js.map\n'), read)).toEqual({ text: MAP, path: 'dist/a.js.map' });
    expect(mapOf(new Source('dist/a.js', 'x();'), read)).toEqual({ text: MAP, path: 'dist/a.js.map' });
    expect(mapOf(new Source('dist/b.js', 'x();'), read)).toBeUndefined();
    const inline = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(MAP).toString('base64')}`;
    expect(mapOf(new Source('dist/c.js', inline), read)).toEqual({ text: MAP, path: 'dist/c.js' });
  });

  it('is none when it is broken, and never throws', () => {
    expect(SourceMap.parse('{"version":3', 'a.js.map')).toBeUndefined();
    expect(SourceMap.parse('{"version":3,"mappings":7}', 'a.js.map')).toBeUndefined();
    fc.assert(fc.property(fc.string(), fc.nat(20), fc.nat(20), (mappings, line, column) => {
      const map = SourceMap.parse(JSON.stringify({ sources: ['a.ts'], mappings }), 'a.js.map');
      expect(() => map?.original(line, column)).not.toThrow();
    }));
  });

  it('says what Node says', () => {
    const digits = fc.stringMatching(/^([ACEGIK][A][ACEGIKDF][ACEGIKDF](,[ACEGIK][A][ACEGIK][ACEGIK])*;){1,5}$/);
    fc.assert(fc.property(digits, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }), (mappings, line, column) => {
      const payload = { version: 3, file: 'a.js', sources: ['a.ts'], sourcesContent: [], names: [], mappings, sourceRoot: '' };
      const theirs = new NodeSourceMap(payload).findEntry(line - 1, column - 1);
      const ours = SourceMap.parse(JSON.stringify(payload), 'a.js.map')?.original(line, column);
      if (ours === undefined || !('originalLine' in theirs) || theirs.generatedLine !== line - 1) return;
      expect([ours.line - 1, ours.column - 1]).toEqual([theirs.originalLine, theirs.originalColumn]);
    }));
  });
});
