/** What an author of policies uses. */
export { definePolicy } from './policy.js';
export type { Policy, Report } from './policy.js';
export type { ResourceNode } from './resource-node.js';
export type { JsonProperty, ListProperty, MapProperty, Property, RecordProperty, ScalarProperty } from './property.js';
export type { ResourceTypes } from './aws/index.js';
export { ingressRules, egressRules } from './views/security-group.js';
export type { Peer, Ports, TrafficRule } from './views/security-group.js';
export { anyPrincipal, matchesPattern, statements } from './views/iam.js';
export type { ConditionTest, Principal, Statement } from './views/iam.js';
export { isInternet, isPrivate } from './views/cidr.js';
