/** From Terraform's AWS resources to CloudFormation's vocabulary, by tables. */
export { nameOf } from './names.js';
export { referenceAttribute } from './references.js';
export { mapResource } from './resource.js';
export type { MappedNode, MappedResource, MappingContext, TerraformResource } from './resource.js';
export { mapResources } from './satellites.js';
export type { GraphNode, MappedGraph, Part, SourceResource } from './satellites.js';
