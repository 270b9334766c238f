/** What an author of policies uses. */
export { definePolicy } from './policy.js';
export type { Policy, Report } from './policy.js';
export type { ResourceHandle, ResourceNode } from './resource-node.js';
export type { JsonProperty, ListProperty, MapProperty, Property, RecordProperty, ScalarProperty, Subject } from './property.js';
export type { ResourceTypes } from './aws/index.js';
export { declaredIngressRules, ingressRules, egressRules } from './views/security-group.js';
export type { Peer, Ports, TrafficRule } from './views/security-group.js';
export { anyPrincipal, matchesPattern, statements } from './views/iam.js';
export type { ConditionTest, Principal, Statement } from './views/iam.js';
export { isInternet, isPrivate } from './views/cidr.js';
export { namesWithVerb, servicesOn } from './views/services.js';
export type { Service } from './views/services.js';
export { reportOpenServices } from './views/open-services.js';
export { reportWrittenSecret } from './views/secret.js';
export { reportPassedPackets } from './views/firewall-actions.js';
export { everybody } from './views/everybody.js';
export { isClusterMember } from './views/cluster-member.js';
export { reportUnlessOn } from './views/switch.js';
