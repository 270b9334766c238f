import type { Node } from '../../../../syntax/tree.js';
import { build } from '../build.js';
import type { Draft } from '../draft.js';
import { conditionOf, refuse } from '../expansion.js';
import { choice, ref, refTarget, under } from '../intrinsics.js';
import type { FunctionEvent } from './event.js';
import { addPermission, entry, required, targetArn } from './event.js';

/** `S3`: notifications that the bucket, which the template must have, sends to the function. */
export function addBucketNotification(event: FunctionEvent): void {
  const bucketNode = required(event, 'Bucket');
  const bucketId = refTarget(bucketNode);
  const bucket = bucketId === undefined ? undefined : event.expansion.edit(bucketId, 'AWS::S3::Bucket');
  if (bucketId === undefined || !bucket) return refuse('The bucket of an S3 event is not a bucket of the same template.', bucketNode);
  const kinds = required(event, 'Events');
  checkBucket(bucket);
  addPermission(event, { principal: 's3.amazonaws.com', sourceAccount: ref('AWS::AccountId') });
  notify(event, bucket, kinds);
  depend(event, bucket);
}

function notify(event: FunctionEvent, bucket: Draft, kinds: Node): void {
  const configuration = bucket.ensure('Properties', event.place).ensure('NotificationConfiguration', event.place);
  const condition = conditionOf(event.resource);
  for (const kind of kinds.kind === 'list' ? kinds.items : [kinds]) {
    const item = build(under(condition, { Event: kind, Filter: entry(event, 'Filter'), Function: targetArn(event) }), event.place);
    event.expansion.appendNew(configuration, 'LambdaConfigurations', item, event.place);
  }
}

/** The bucket must come after the permission. A tag says so where the permission is conditional: `DependsOn` cannot be. */
function depend(event: FunctionEvent, bucket: Draft): void {
  const permissionId = `${event.id}Permission`;
  const condition = conditionOf(event.resource);
  if (condition === undefined) {
    bucket.append('DependsOn', build(permissionId, event.place), event.place);
    return;
  }
  const properties = bucket.ensure('Properties', event.place);
  const tag = build(
    { Key: `sam:ConditionalDependsOn:${permissionId}`, Value: choice(condition, ref(permissionId), 'no dependency') },
    event.place,
  );
  properties.append('Tags', tag, event.place);
}

/** Refuses a bucket to which nothing can be added. */
function checkBucket(bucket: Draft): void {
  const properties = bucket.draft('Properties');
  if (!properties && bucket.has('Properties')) refuse('`Properties` is not a map.', bucket.keyPlace('Properties'));
  const tags = properties?.isAppended('Tags') ? undefined : properties?.get('Tags');
  if (tags && tags.kind !== 'list') refuse('`Tags` is not a list.', tags);
  if (bucket.isAppended('DependsOn')) return;
  const existing = bucket.get('DependsOn');
  const others = existing?.kind === 'list' ? existing.items : existing ? [existing] : [];
  const wrong = others.find((other) => other.kind !== 'scalar' || typeof other.value !== 'string');
  if (wrong) refuse('`DependsOn` is neither a string nor a list of strings.', wrong);
}
