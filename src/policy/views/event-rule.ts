import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';

/** Whether a rule of EventBridge is on, has a target, and takes events of a source (`aws.guardduty`). */
export function sendsEventsOf(rule: ResourceNode<ResourceTypes['AWS::Events::Rule']>, source: string): boolean {
  if (rule.get('State').is('DISABLED') || rule.get('Targets').items.length === 0) return false;
  return rule.properties.get('EventPattern').get('source').items.some((item) => {
    const prefix = item.get('prefix');
    return prefix.exists ? source.startsWith(prefix.text) : item.is(source);
  });
}
