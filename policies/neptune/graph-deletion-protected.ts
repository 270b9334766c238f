import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/graph-deletion-protected',
  title: 'Neptune Analytics graphs are protected against deletion',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::NeptuneGraph::Graph',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(graph, report) {
    const protection = graph.get('DeletionProtection');
    if (protection.is(false)) report(protection, `${protection} is false: one call, or one change of the code that replaces it, deletes the graph.`);
  },
});
