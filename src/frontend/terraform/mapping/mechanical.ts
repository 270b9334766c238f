import type { ObjectShape, Shape } from './shapes.js';

/**
 * The property of `object` that Terraform's attribute `name` is, by its name alone; names are compared without case and underscores.
 * In this order: the same name; its plural, for a block that repeats; the name behind that of the type (`name` of a queue is
 * `QueueName`); an ARN for an id and the other way round; a policy for its document; a thing for its name. A property whose shape
 * cannot take the value is none.
 */
export function mechanicalProperty(name: string, object: ObjectShape, typeName: string, source: Shape | undefined): string | undefined {
  const names = index(object);
  for (const candidate of candidates(plain(name), plain(typeName))) {
    const property = names.get(candidate);
    const member = property === undefined ? undefined : object.get(property);
    if (property !== undefined && member && !member.computed && fits(source, member.shape)) return property;
  }
  return undefined;
}

/** `kms_key_id`, `KMSKeyId` and `KmsKeyID` are the same. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** `kms_key_id` as `KmsKeyId`: for what has no schema. */
export function pascalCase(name: string): string {
  return name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function* candidates(name: string, typeName: string): Iterable<string> {
  yield name;
  yield `${name}s`;
  if (name.endsWith('y')) yield `${name.slice(0, -1)}ies`;
  if (name.endsWith('s')) yield `${name}es`;
  yield `${typeName}${name}`;
  if (name.endsWith('arn')) {
    yield `${name.slice(0, -3)}id`;
    yield name.slice(0, -3);
  }
  if (name.endsWith('id')) yield `${name.slice(0, -2)}arn`;
  yield `${name}arn`;
  yield `${name}document`;
  yield `${name}name`;
}

const indexes = new WeakMap<ObjectShape, ReadonlyMap<string, string>>();

function index(object: ObjectShape): ReadonlyMap<string, string> {
  let names = indexes.get(object);
  if (!names) {
    names = new Map([...object.keys()].map((name) => [plain(name), name]));
    indexes.set(object, names);
  }
  return names;
}

function fits(source: Shape | undefined, target: Shape): boolean {
  if (source === undefined || target.kind === 'json') return true;
  switch (source.kind) {
    case 'scalar':
    case 'json':
      return target.kind === 'scalar' || (target.kind === 'list' && target.of.kind === 'scalar');
    case 'object':
      return target.kind === 'object' || (target.kind === 'list' && target.of.kind === 'object');
    case 'list':
      if (source.of.kind === 'object') return fits(source.of, target);
      return target.kind === 'list' && fits(source.of, target.of);
    case 'map':
      return target.kind === 'map' || (target.kind === 'list' && isPair(target.of));
  }
}

function isPair(shape: Shape): boolean {
  return shape.kind === 'object' && [...shape.object.keys()].some((name) => /^(Key|Name|ParameterKey|ParameterName)$/.test(name)) && shape.object.size <= 3;
}

/** Attributes of many types that say how Terraform goes about it, not what is there. */
const COMMON: readonly (readonly [RegExp, string])[] = [
  [/^(id|arn)$/, 'AWS gives it'],
  [/^tags_all$/, 'tags and the provider\'s default tags together'],
  [/^timeouts$/, 'how long Terraform waits'],
  [/^region$/, 'where the resource is, not what it is'],
  [/_prefix$/, 'the beginning of a name that Terraform completes'],
  [/_wo_version$/, 'when Terraform sends a write-only value again'],
  [/^(apply_immediately|allow_major_version_upgrade)$/, 'how a change is applied'],
  [/^(skip_destroy|force_destroy|force_delete|skip_final_snapshot|final_snapshot_identifier|deletion_mode|recovery_window_in_days)$/, 'how it is destroyed'],
  [/^(wait_for_.*|wait_until_.*|poll_interval|triggers?|redeployment)$/, 'when Terraform acts'],
];

/** Why an attribute without a counterpart needs none; undefined when nothing is known. */
export function commonReason(name: string): string | undefined {
  return COMMON.find(([pattern]) => pattern.test(name))?.[1];
}

