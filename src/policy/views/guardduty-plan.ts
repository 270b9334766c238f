import type { Report } from '../policy.js';
import type { JsonProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';

type Detector = ResourceNode<ResourceTypes['AWS::GuardDuty::Detector']>;

/**
 * Reports an enabled detector that switches a protection plan off, which a new detector has on. `older` is the path of the flag by which that
 * was done before there were features. `consequence` completes the sentence, without a stop.
 * https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html
 */
export function reportPlanOff(detector: Detector, feature: string, consequence: string, report: Report, older?: string): void {
  if (!detector.get('Enable').is(true)) return;
  const status = detector.get('Features').items.find((one) => one.get('Name').is(feature))?.get('Status');
  if (status?.is('DISABLED')) report(status, `${status} of \`${feature}\` is \`DISABLED\`: ${consequence}.`);
  const flag = older?.split('.').reduce((holder: JsonProperty, key) => holder.get(key), detector.properties);
  if (!status && flag?.is(false)) report(flag, `${flag} is false: ${consequence}.`);
}
