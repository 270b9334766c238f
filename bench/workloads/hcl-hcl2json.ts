/** Milliseconds that HashiCorp's parser takes for the given files, when its WebAssembly is loaded. */
import { readFileSync } from 'node:fs';
import { parse } from '@cdktf/hcl2json';
import { input } from './input.js';

const files = input().map((path) => ({ path, text: readFileSync(path, 'utf8') }));
await parse('empty.tf', '');
const begin = performance.now();
for (const { path, text } of files) {
  // It refuses some files that are meant to be wrong.
  await parse(path, text).catch(() => undefined);
}
console.log(performance.now() - begin);
process.exit();
