import type { Report } from '../policy.js';
import type { ListProperty } from '../property.js';

/**
 * Reports the default actions of a firewall policy's stateless engine that let packets through without inspection.
 * https://docs.aws.amazon.com/network-firewall/latest/developerguide/rule-action.html#rule-action-stateless
 */
export function reportPassedPackets(actions: ListProperty<string>, packets: string, report: Report): void {
  const pass = actions.items.find((action) => action.is('aws:pass'));
  if (pass) {
    report(pass, `${packets} pass the firewall uninspected: the action is \`aws:pass\`.`);
  } else if (!actions.items.some((action) => action.isOneOf(['aws:drop', 'aws:forward_to_sfe']))) {
    report(actions, `${actions} names neither \`aws:drop\` nor \`aws:forward_to_sfe\` for ${packets.toLowerCase()}.`);
  }
}
