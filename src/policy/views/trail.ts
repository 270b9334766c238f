import type { Property, ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

type Bucket = ResourceNode<ResourceTypes['AWS::S3::Bucket']>;
type Trail = ResourceNode<ResourceTypes['AWS::CloudTrail::Trail']>;
type ObjectAccess = 'read' | 'write';

/** The `ReadWriteType` that leaves it out. */
const OTHER_ONLY = { read: 'WriteOnly', write: 'ReadOnly' } as const;

/**
 * Whether a trail records management events; with `access`: all of those that read (write). Without selectors it does.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function recordsManagementEvents(trail: Trail, access?: ObjectAccess): boolean {
  const [basic, advanced] = [trail.get('EventSelectors'), trail.get('AdvancedEventSelectors')];
  if (advanced.exists) return advanced.items.some((selector) => selects(selector, 'eventCategory', 'Management') && coversAccess(selector, access));
  // CDK's Trail writes an empty list, with which CloudTrail keeps its default: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudtrail.TrailProps.html
  const selectors = basic.items.filter((selector) => !selector.get('IncludeManagementEvents').is(false));
  return basic.items.length === 0 || selectors.some((selector) => !access || !selector.get('ReadWriteType').is(OTHER_ONLY[access]));
}

/** `arn:aws:s3`, also `arn:aws:s3:::`: every object of every bucket. */
const EVERY_OBJECT = /^arn:[^:]+:s3(:::)?$/;

/**
 * Whether a trail records all reads (writes) of objects in `bucket`; where none is given, in all buckets.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export function recordsObjectEvents(trail: Trail, access: ObjectAccess, bucket?: Bucket): boolean {
  const covers = (arn: ScalarProperty<string>): boolean => arn.matches(EVERY_OBJECT) || (bucket !== undefined && isEveryObjectOf(bucket, arn));
  const advanced = trail.get('AdvancedEventSelectors').items.some((selector) => {
    const narrowing = selector.get('FieldSelectors').items.filter((field) => !field.get('Field').isOneOf(['eventCategory', 'resources.type', 'readOnly']));
    const isNarrowed = narrowing.some((field) => !field.get('Field').is('resources.ARN') || !field.get('StartsWith').items.some(covers));
    const isOfObjects = selects(selector, 'eventCategory', 'Data') && selects(selector, 'resources.type', 'AWS::S3::Object');
    return !isNarrowed && isOfObjects && coversAccess(selector, access);
  });
  return advanced || trail.get('EventSelectors').items.some((selector) => {
    const objects = selector.get('DataResources').items.filter((resource) => resource.get('Type').is('AWS::S3::Object'));
    if (selector.get('ReadWriteType').is(OTHER_ONLY[access])) return false;
    return objects.some((resource) => resource.get('Values').items.some(covers));
  });
}

/** The ARN of the bucket with a slash at its end: without it CloudTrail selects nothing. */
function isEveryObjectOf(bucket: Bucket, arn: ScalarProperty<string>): boolean {
  const name = bucket.get('BucketName');
  if (name.exists && name.isLiteral && arn.endsWith(`:s3:::${name.text}/`)) return true;
  const { value } = arn;
  const isAbout = value.kind === 'concat' && value.parts.some((part) => part.kind === 'reference' && part.target === bucket.resource.id);
  return isAbout && arn.endsWith('/');
}

type AdvancedSelector = Property<{ readonly FieldSelectors?: readonly { readonly Field?: string; readonly Equals?: readonly string[] }[] }>;

function selects(selector: AdvancedSelector, name: string, value: string): boolean {
  const fields = selector.get('FieldSelectors').items.filter((field) => field.get('Field').is(name));
  return fields.some((field) => field.get('Equals').items.some((item) => item.is(value)));
}

/** Without the field `readOnly`, a selector covers both. */
function coversAccess(selector: AdvancedSelector, access: ObjectAccess | undefined): boolean {
  const isSaid = selector.get('FieldSelectors').items.some((field) => field.get('Field').is('readOnly'));
  return access === undefined || !isSaid || selects(selector, 'readOnly', String(access === 'read'));
}
