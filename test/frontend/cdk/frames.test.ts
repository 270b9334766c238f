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

  it.each([
    ['__init__ (/app/shop/stacks/db.py:12)', place('/app/shop/stacks/db.py', 12, undefined, '__init__')],
    ['<module> (/app/shop/app.py:7)', place('/app/shop/app.py', 7, undefined, '<module>')],
    ['com.shop.Db.<init> (Db.java:12)', place('com/shop/Db.java', 12, undefined, 'com.shop.Db.<init>')],
    ['Shop.DbStack..ctor (C:\\app\\src\\Shop\\DbStack.cs:31)', place('C:/app/src/Shop/DbStack.cs', 31, undefined, 'Shop.DbStack..ctor')],
    ['main.NewDbStack (/app/shop/main.go:44)', place('/app/shop/main.go', 44, undefined, 'main.NewDbStack')],
  ])('names a place of an app in another language, without a column: %s', (text, expected) => {
    expect(parseFrame(text)).toEqual(expected);
  });

  it.each([
    ['new Bucket (/tmp/jsii-kernel-m5UaXO/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:26:26)', inside('aws-cdk-lib')],
    ['Kernel._create (/tmp/jsii-java-runtime13245880116113739307/jsii-runtime.js:1:87021)', inside('jsii')],
    ['Kernel.create (/app/shop/.env/lib/python3.12/site-packages/jsii/_embedded/jsii/lib/program.js:1:51955)', inside('jsii')],
    ['Kernel.create (/private/var/folders/zv/T/tmpjph88goj/lib/program.js:1:51955)', inside('jsii')],
    ['...aws-cdk-lib, jsii runtime, node internals...', inside('aws-cdk-lib', 'jsii')],
    ['__init__ (/app/shop/.venv/lib/python3.12/site-packages/acme_platform/buckets.py:9)', inside('acme_platform')],
    ['software.amazon.awscdk.services.s3.Bucket.<init> (Bucket.java:18)', inside('aws-cdk-lib')],
    ['platform.NewBucket (/go/pkg/mod/github.com/acme/platform@v1.2.0/bucket.go:8)', inside('github.com/acme/platform')],
  ])('is inside of packages, and of what calls them from another language: %s', (text, expected) => {
    expect(parseFrame(text)).toEqual(expected);
  });

  it('is inside of a package that pnpm keeps under its version', () => {
    const path = '/app/x/node_modules/.pnpm/@acme+platform@1.4.0_aws-cdk-lib@2.276.0/node_modules/@acme/platform/lib/bucket.js';
    expect(parseFrame(`new SecureBucket (${path}:3:9)`)).toEqual(inside('@acme/platform'));
  });

  it.each(['Array.forEach (:)', 'Module._compile (node:internal/modules/cjs/loader:1521:14)', '', '<anonymous>', 'eval (<anonymous>:1:1)'])('says nothing: %s', (text) => {
    expect(parseFrame(text)).toBeUndefined();
  });
});
