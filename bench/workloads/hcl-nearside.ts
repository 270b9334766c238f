/** Milliseconds that our parser takes for the given files. */
import { readFileSync } from 'node:fs';
import { Source } from '../../src/model/source.js';
import { parseHcl } from '../../src/syntax/hcl/index.js';
import { input } from './input.js';

const sources = input().map((path) => new Source(path, readFileSync(path, 'utf8')));
const begin = performance.now();
for (const source of sources) parseHcl(source);
console.log(performance.now() - begin);
