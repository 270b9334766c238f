import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/graph-not-publicly-accessible',
  title: 'Neptune Analytics graphs have no public endpoint',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::NeptuneGraph::Graph',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(graph, report) {
    const connectivity = graph.get('PublicConnectivity');
    if (connectivity.is(true)) report(connectivity, `${connectivity} is true: the endpoint is on the internet, and only credentials stand before the graph.`);
  },
});
