/** Milliseconds that all policies take on the graph of the given template. */
import { policies } from '../../policies/index.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { readEstate } from '../../src/estate.js';
import { memoryFiles } from '../../test/memory-files.js';
import { input } from './input.js';

const [text = ''] = input();
const { resources } = await readEstate(memoryFiles({ 'template.yaml': text }), {});
const selected = policies.map((policy) => ({ policy, severity: policy.severity }));
const begin = performance.now();
evaluate(resources, selected);
console.log(performance.now() - begin);
