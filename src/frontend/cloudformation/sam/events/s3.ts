import { list } from '../../../../syntax/tree.js';
import type { Node } from '../../../../syntax/tree.js';
import { build } from '../build.js';
import type { Draft } from '../draft.js';
import { conditionOf, contentHash, refuse } from '../expansion.js';
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
  const properties = bucket.get('Properties');
  if (properties && properties.kind !== 'map') refuse('`Properties` is not a map.', properties);
  addPermission(event, { principal: 's3.amazonaws.com', sourceAccount: ref('AWS::AccountId') });
  notify(event, bucket, kinds);
  depend(event, bucket);
}

function notify(event: FunctionEvent, bucket: Draft, kinds: Node): void {
  const configuration = bucket.ensure('Properties', event.place).ensure('NotificationConfiguration', event.place);
  const existing = configuration.get('LambdaConfigurations');
  const condition = conditionOf(event.resource);
  const added = (kinds.kind === 'list' ? kinds.items : [kinds]).map((kind) =>
    build(under(condition, { Event: kind, Filter: entry(event, 'Filter'), Function: targetArn(event) }), event.place));
  const before = existing?.kind === 'list' ? existing.items : [];
  const seen = new Set(before.map((item) => contentHash(item)));
  const fresh = added.filter((item) => !seen.has(contentHash(item)));
  configuration.set('LambdaConfigurations', list([...before, ...fresh], existing?.place ?? event.place), event.place);
}

/** The bucket must come after the permission. A tag says so where the permission is conditional: `DependsOn` cannot be. */
function depend(event: FunctionEvent, bucket: Draft): void {
  const permissionId = `${event.id}Permission`;
  const condition = conditionOf(event.resource);
  if (condition === undefined) {
    const existing = bucket.get('DependsOn');
    const others = existing?.kind === 'list' ? existing.items : existing ? [existing] : [];
    for (const other of others) {
      if (other.kind !== 'scalar' || typeof other.value !== 'string') refuse('`DependsOn` is neither a string nor a list of strings.', other);
    }
    bucket.set('DependsOn', [...others, build(permissionId, event.place)], event.place);
    return;
  }
  const properties = bucket.ensure('Properties', event.place);
  const tags = properties.get('Tags');
  if (tags && tags.kind !== 'list') refuse('`Tags` is not a list.', tags);
  const tag = build(
    { Key: `sam:ConditionalDependsOn:${permissionId}`, Value: choice(condition, ref(permissionId), 'no dependency') },
    event.place,
  );
  properties.set('Tags', list([...(tags?.kind === 'list' ? tags.items : []), tag], tags?.place ?? event.place), event.place);
}
