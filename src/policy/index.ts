/** What an author of policies uses. */
export { definePolicy } from './policy.js';
export type { Policy, Report } from './policy.js';
export type { ResourceNode } from './resource-node.js';
export type { JsonProperty, ListProperty, MapProperty, Property, RecordProperty, ScalarProperty } from './property.js';
export type { ResourceTypes } from './aws/index.js';
