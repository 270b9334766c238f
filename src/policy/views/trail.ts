import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

type Trail = ResourceNode<ResourceTypes['AWS::CloudTrail::Trail']>;
export type ObjectAccess = 'read' | 'write';

/** Without selectors a trail records management events. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html */
export function recordsManagementEvents(trail: Trail): boolean {
  const [basic, advanced] = [trail.get('EventSelectors'), trail.get('AdvancedEventSelectors')];
  if (advanced.exists) {
    const fields = advanced.items.flatMap((selector) => selector.get('FieldSelectors').items).filter((field) => field.get('Field').is('eventCategory'));
    return fields.some((field) => field.get('Equals').items.some((category) => category.is('Management')));
  }
  // CDK's Trail writes an empty list, with which CloudTrail keeps its default: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudtrail.TrailProps.html
  return basic.items.length === 0 || basic.items.some((selector) => !selector.get('IncludeManagementEvents').is(false));
}

/** `arn:aws:s3`, also `arn:aws:s3:::`: every object of every bucket. */
const EVERY_OBJECT = /^arn:[^:]+:s3(:::)?$/;

/** Whether a trail records all reads (writes) of objects in all buckets. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html */
export function recordsObjectEvents(trail: Trail, access: ObjectAccess): boolean {
  const advanced = trail.get('AdvancedEventSelectors').items.some((selector) => {
    const fields = selector.get('FieldSelectors').items;
    const equals = (name: string, value: string): boolean =>
      fields.some((field) => field.get('Field').is(name) && field.get('Equals').items.some((item) => item.is(value)));
    const readOnly = fields.filter((field) => field.get('Field').is('readOnly'));
    const isNarrowed = fields.some((field) => !field.get('Field').isOneOf(['eventCategory', 'resources.type', 'readOnly']));
    const hasAccess = readOnly.length === 0 || equals('readOnly', String(access === 'read'));
    return !isNarrowed && equals('eventCategory', 'Data') && equals('resources.type', 'AWS::S3::Object') && hasAccess;
  });
  return advanced || trail.get('EventSelectors').items.some((selector) => {
    const type = selector.get('ReadWriteType');
    const objects = selector.get('DataResources').items.filter((resource) => resource.get('Type').is('AWS::S3::Object'));
    if (type.is(access === 'read' ? 'WriteOnly' : 'ReadOnly')) return false;
    return objects.some((resource) => resource.get('Values').items.some((value) => value.matches(EVERY_OBJECT)));
  });
}
