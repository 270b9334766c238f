import { describe, expect, it } from 'vitest';
import { parseFrame } from '../../../src/frontend/cdk/frames.js';

const place = (file: string, line: number, column: number | undefined, name = ''): object => ({ kind: 'place', file, line, column, function: name });
const inside = (...packages: readonly string[]): object => ({ kind: 'package', packages });

describe('a frame', () => {
  it.each([
    ['new ApiStack (/app/x/lib/api-stack.ts:22:21)', place('/app/x/lib/api-stack.ts', 22, 21, 'new ApiStack')],
    ['    at accept (/app/x/lib/portal-stack.ts:10:25)', place('/app/x/lib/portal-stack.ts', 10, 25, 'accept')],
    ['/app/x/app.ts:3:4', place('/app/x/app.ts', 3, 4)],
    ['run (file:///app/my%20app/x.mjs:9:20)', place('/app/my app/x.mjs', 9, 20, 'run')],
    ['new A (C:\\app\\lib\\a.ts:1:2)', place('C:/app/lib/a.ts', 1, 2, 'new A')],
  ])('names a place: %s', (text, expected) => {
    expect(parseFrame(text)).toEqual(expected);
  });

  it.each([
    ['file:///app/x/app.mjs:9 (:)', place('/app/x/app.mjs', 9, undefined)],
    ['file:///app/x/y.mjs:38: (file:///app/x/y.mjs:38:4)', place('/app/x/y.mjs', 38, undefined)],
  ])('is not trusted with a column when it is garbled: %s', (text, expected) => {
    expect(parseFrame(text)).toEqual(expected);
  });

  it.each([
    ['new Function (/app/x/node_modules/aws-cdk-lib/aws-lambda/lib/function.js:1:10397)', inside('aws-cdk-lib')],
    ['new Secure (/app/x/node_modules/@acme/platform/src/a.ts:1:2)', inside('@acme/platform')],
    ['...new Function2 in aws-cdk-lib...', inside('aws-cdk-lib')],
    ['...aws-cdk-lib, new SecureBucket in @acme/platform...', inside('aws-cdk-lib', '@acme/platform')],
  ])('is inside of packages: %s', (text, expected) => {
    expect(parseFrame(text)).toEqual(expected);
  });

  it.each(['Array.forEach (:)', 'Module._compile (node:internal/modules/cjs/loader:1521:14)', '', '<anonymous>', 'eval (<anonymous>:1:1)'])('says nothing: %s', (text) => {
    expect(parseFrame(text)).toBeUndefined();
  });
});
