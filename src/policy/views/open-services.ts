import type { Report } from '../policy.js';
import type { ResourceHandle } from '../resource-node.js';
import { declaredIngressRules, owningGroup } from './security-group.js';
import type { TrafficRule } from './security-group.js';
import { namesWithVerb, servicesOn } from './services.js';

/** Reports each rule of a security group (or each rule resource) that lets the whole internet reach one of `ports`. */
export function reportOpenServices(resource: ResourceHandle, ports: readonly number[], report: Report): void {
  reportOpenRules(declaredIngressRules(resource), ports, report, owningGroup(resource));
}

/** Reports each of these rules that lets the whole internet reach one of `ports`, with the group that they are of. */
export function reportOpenRules(
  rules: readonly Pick<TrafficRule, 'peer' | 'ports'>[],
  ports: readonly number[],
  report: Report,
  related: readonly ResourceHandle[] = [],
): void {
  for (const rule of rules) {
    if (!rule.peer.isInternet) continue;
    const open = rule.ports.among(servicesOn(ports));
    if (open.length > 0) report(rule.peer, `${namesWithVerb(open)} open to \`${rule.peer}\`.`, related);
  }
}
