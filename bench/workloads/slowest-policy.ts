/** The id of the policy that takes longest on the graph of the given template, and its milliseconds. */
import { policies } from '../../policies/index.js';
import { evaluate } from '../../src/engine/evaluate.js';
import { readEstate } from '../../src/estate.js';
import { memoryFiles } from '../../test/memory-files.js';
import { input } from './input.js';

const [text = ''] = input();
const { resources } = await readEstate(memoryFiles({ 'template.yaml': text }), {});
const times = policies.map((policy) => {
  const begin = performance.now();
  evaluate(resources, [{ policy, severity: policy.severity }]);
  return { id: policy.id, milliseconds: performance.now() - begin };
});
const [slowest] = times.sort((a, b) => b.milliseconds - a.milliseconds);
console.log(slowest?.id, slowest?.milliseconds);
