import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source, textAt } from '../../src/model/source.js';
import { readProgram } from '../../src/syntax/program-text.js';

const comments = (path: string, text: string): readonly string[] =>
  (readProgram(new Source(path, text))?.comments ?? []).map(({ text: said, ownLine }) => `${ownLine ? '^' : ''}${said}`);
const extents = (path: string, text: string): readonly string[] => (readProgram(new Source(path, text))?.extents ?? []).map(textAt);

describe('comments of a program', () => {
  it.each([
    ['a.ts', 'f(); // x\n  // y\n/* z\n */ g();', [' x', '^ y', '^ z\n ']],
    ['a.ts', 'const s = "// no", t = \'/* no */\', q = "\\"// no";', []],
    ['a.ts', 'const t = `// no ${f(`// no ${1}` /* yes */)} // no`; // end', [' yes ', ' end']],
    ['a.ts', 'const t = `${ { a: `}` }.a }// no`; // end', [' end']],
    ['a.ts', 'const r = /[/"]\\/\\/ no"/g; // yes', [' yes']],
    ['a.ts', 'const half = a / b; // yes "', [' yes "']],
    ['a.ts', 'return /"/.test(x); // yes', [' yes']],
    ['a.mjs', '// open "\nf("x"); // z', ['^ open "', ' z']],
    ['a.py', 's = \'# no\' # yes\nd = """\n# no\n"""\n  # own', [' yes', '^ own']],
    ['A.java', 'String s = "// no"; /* yes */ char c = \'"\'; // yes\nvar t = """\n // no " \n"""; // end', [' yes ', ' yes', ' end']],
    ['a.go', 's := `// no " \\` // yes', [' yes']],
    ['a.cs', 'var s = "// no"; // yes', [' yes']],
    ['a.ts', 'f(); // x\r\ng(); // y', [' x', ' y']],
    ['a.ts', '/* never closed', ['^ never closed']],
    ['a.rb', '# x', []],
  ])('%s: %s', (path, text, expected) => {
    expect(comments(path, text)).toEqual(expected);
  });
});

describe('what begins on a line of a program', () => {
  it('goes on to the bracket that closes what is opened there', () => {
    expect(extents('a.ts', 'const b = new Bucket(this, "B", {\n  rules: [\n    1,\n  ],\n}); // end\ng(1);')).toEqual([
      'rules: [\n    1,\n  ]',
      'const b = new Bucket(this, "B", {\n  rules: [\n    1,\n  ],\n}',
      'const b = new Bucket(this, "B", {\n  rules: [\n    1,\n  ],\n})',
    ]);
  });

  it('goes on through calls on what it gives', () => {
    expect(extents('a.ts', 'new A({\n}).b({\n})\n  .c({\n});\nd({\n});').at(-3)).toBe('new A({\n}).b({\n})\n  .c({\n})');
  });

  it('is not confused by brackets in texts and comments', () => {
    expect(extents('a.ts', 'f(")", /* ) */ `)${1}`, /[)]/,\n  2)')).toEqual(['f(")", /* ) */ `)${1}`, /[)]/,\n  2)']);
    expect(extents('a.py', 'Bucket(self, "B)",  # )\n  x=1)')).toEqual(['Bucket(self, "B)",  # )\n  x=1)']);
  });

  const unit = fc.constantFrom(...'(){}[]`$"\'/*\\\n#.,a ');
  it('lies in the text, whatever that is', () => {
    fc.assert(fc.property(fc.string({ unit }), fc.constantFrom('a.ts', 'a.py', 'a.go', 'A.java'), (text, path) => {
      const program = readProgram(new Source(path, text));
      for (const { start, end } of [...(program?.extents ?? []), ...(program?.comments ?? []).map(({ place }) => place)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }));
  });
});
