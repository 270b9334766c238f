import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

/** Without selectors a trail records management events. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html */
export function recordsManagementEvents(trail: ResourceNode<ResourceTypes['AWS::CloudTrail::Trail']>): boolean {
  const [basic, advanced] = [trail.get('EventSelectors'), trail.get('AdvancedEventSelectors')];
  if (advanced.exists) {
    const fields = advanced.items.flatMap((selector) => selector.get('FieldSelectors').items).filter((field) => field.get('Field').is('eventCategory'));
    return fields.some((field) => field.get('Equals').items.some((category) => category.is('Management')));
  }
  // CDK's Trail writes an empty list, with which CloudTrail keeps its default: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudtrail.TrailProps.html
  return basic.items.length === 0 || basic.items.some((selector) => !selector.get('IncludeManagementEvents').is(false));
}
