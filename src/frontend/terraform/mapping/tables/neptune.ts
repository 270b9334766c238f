import type { Table } from '../row.js';

export const NEPTUNE: Table = {
  aws_neptune_cluster: { type: 'AWS::Neptune::DBCluster' },
  aws_neptune_cluster_instance: { type: 'AWS::Neptune::DBInstance' },
  aws_neptune_cluster_parameter_group: { type: 'AWS::Neptune::DBClusterParameterGroup' },
  aws_neptune_cluster_snapshot: { own: 'TODO' },
  aws_neptune_global_cluster: { type: 'AWS::Neptune::GlobalCluster' },
  aws_neptunegraph_graph: { type: 'AWS::NeptuneGraph::Graph' },
};
