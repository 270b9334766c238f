import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Apis } from './apis.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap, pick, spread } from './build.js';
import type { Deployments } from './deployment-preference.js';
import { addEventInvokeConfig, negated } from './event-invoke.js';
import type { RoleNeeds } from './events/event.js';
import { addFunctionEvents } from './events/index.js';
import type { Attributes, Expansion, SamResource } from './expansion.js';
import { inherited, own, refuse } from './expansion.js';
import { addFunctionUrl } from './function-url.js';
import { addVersionAndAlias, readAlias } from './function-version.js';
import { choice, getAtt, ifParts, isIntrinsic, isNoValue } from './intrinsics.js';
import { codeLocation, s3Location } from './packaged-code.js';
import { readPolicies } from './policies.js';
import { addRole } from './role.js';
import { propagatedTags, samTags, tagList } from './tags.js';

const passed = [
  'FunctionName', 'Handler', 'Runtime', 'Description', 'MemorySize', 'Timeout', 'VpcConfig', 'Environment', 'KmsKeyArn', 'ReservedConcurrentExecutions',
  'PackageType', 'ImageConfig', 'CodeSigningConfigArn', 'Architectures', 'EphemeralStorage', 'SnapStart', 'RuntimeManagementConfig', 'LoggingConfig',
  'FileSystemConfigs', 'RecursiveLoop', 'TenancyConfig', 'PublishToLatestPublished', 'DurableConfig', 'FunctionScalingConfig', 'Layers',
] as const;

/** Expands `AWS::Serverless::Function`. */
export function addFunction(expansion: Expansion, resource: SamResource, apis: Apis, deployments: Deployments): void {
  const { id, keyPlace, properties } = resource;
  check(expansion, resource);
  const code = functionCode(expansion, resource);
  const alias = readAlias(expansion, resource, code);
  const needs: RoleNeeds = { managed: [], inline: [] };
  const tags = samTags('lambda:createdBy', keyPlace, tagList(child(properties, 'Tags')));
  const role = functionRole(expansion, resource);
  expansion.add({
    id,
    type: 'AWS::Lambda::Function',
    place: keyPlace,
    properties: {
      Code: code,
      ...pick(properties, passed),
      Role: role.value,
      Tags: tags,
      TracingConfig: tracing(properties.entries.get('Tracing')),
      DeadLetterConfig: deadLetterConfig(expansion, resource, needs),
      CapacityProviderConfig: capacityProvider(properties.entries.get('CapacityProviderConfig')),
    },
    attributes: own(resource),
  });
  const updatePolicy = deployments.updatePolicy(resource, alias !== undefined);
  if (alias) addVersionAndAlias(expansion, resource, alias, updatePolicy);
  addFunctionUrl(expansion, resource, alias);
  expansion.tagging(propagatedTags(expansion, resource), () => {
    needs.inline.push(...addEventInvokeConfig(expansion, resource, alias));
    addFunctionEvents({ expansion, apis, resource, alias, needs });
  });
  if (role.made) addFunctionRole(expansion, resource, needs, tags, role.attributes);
}

function check(expansion: Expansion, { properties }: SamResource): void {
  const layers = expansion.decide(child(properties, 'Layers'));
  if (layers && layers.kind !== 'list' && !isIntrinsic(layers) && !commaList(layers)) refuse('`Layers` is not a list.', layers);
  const provider = properties.entries.get('CapacityProviderConfig');
  const concurrency = properties.entries.get('ProvisionedConcurrencyConfig');
  if (provider && concurrency) refuse('`CapacityProviderConfig` and `ProvisionedConcurrencyConfig` exclude each other.', concurrency.keyPlace);
  if (concurrency && !isNoValue(concurrency.value) && !properties.entries.has('AutoPublishAlias')) {
    refuse('`ProvisionedConcurrencyConfig` needs `AutoPublishAlias`.', concurrency.keyPlace);
  }
  const role = expansion.decide(child(properties, 'Role'));
  const isText = role?.kind === 'scalar' && (typeof role.value === 'string' || role.value === null);
  if (role && !isIntrinsic(role) && !isText) refuse('`Role` is not a string.', role);
}

/** A list parameter is known as its text. */
function commaList(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function functionCode(expansion: Expansion, { node, properties, keyPlace }: SamResource): Node | undefined {
  const inline = present(properties.entries.get('InlineCode'));
  const uri = present(properties.entries.get('CodeUri'));
  const image = present(properties.entries.get('ImageUri'));
  const packageType = expansion.text(child(properties, 'PackageType')) ?? 'Zip';
  const key = properties.entries.get('SourceKMSKeyArn');
  const withKey = (fields: Fields, place: Node['place']): Node => buildMap({ ...fields, SourceKMSKeyArn: key }, place);
  if (packageType === 'Image') {
    if (image) return imageCode(image);
    const isBuiltLocally = child(node, 'Metadata') !== undefined || uri !== undefined;
    return isBuiltLocally ? undefined : refuse('`ImageUri` is missing.', keyPlace);
  }
  if (inline && uri && !isPlaceholder(uri.value)) refuse('`InlineCode` and `CodeUri` are both given.', uri.keyPlace);
  if (inline) return withKey({ ZipFile: inline }, inline.keyPlace);
  if (!uri) {
    if (image) return imageCode(image);
    // AWS's transform refuses it, but never sees it: `sam build` puts the code of the template's folder there.
    const message = 'The function names no code: it is taken to be in the folder of the template, as `sam build` does.';
    expansion.diagnostics.push({ severity: 'info', code: 'invalid-sam', message, place: keyPlace });
    return undefined;
  }
  const location = build(s3Location(uri, codeLocation), uri.value.place);
  return location.kind === 'map' && key ? withKey(spread(location), location.place) : location;
}

function present(entry: Entry | undefined): Entry | undefined {
  return entry && !isNoValue(entry.value) && !(entry.value.kind === 'scalar' && entry.value.value === null) ? entry : undefined;
}

/** `CodeUri: ./` beside inline code names no code of its own: it is not packaged. */
function isPlaceholder(uri: Node): boolean {
  return /^\.?\/?$/.test(stringOf(uri) ?? '?');
}

function imageCode(source: Entry): Node {
  return buildMap({ ImageUri: source }, source.keyPlace);
}

function tracing(entry: Entry | undefined): Literal {
  return entry && { ...entry, key: 'TracingConfig', value: buildMap({ Mode: entry }, entry.value.place) };
}

const deadLetterActions: Readonly<Record<string, string>> = { SQS: 'sqs:SendMessage', SNS: 'sns:Publish' };

function deadLetterConfig(expansion: Expansion, { properties }: SamResource, needs: RoleNeeds): Literal {
  const entry = present(properties.entries.get('DeadLetterQueue'));
  if (!entry) return undefined;
  const { value } = entry;
  if (isIntrinsic(value)) return refuse('`DeadLetterQueue` is not a map with `Type` and `TargetArn`.', value);
  const arn = child(value, 'TargetArn');
  const type = child(value, 'Type');
  if (!arn || !type) return refuse('`DeadLetterQueue` lacks `Type` or `TargetArn`.', value);
  const name = expansion.text(type) ?? '';
  const action = Object.hasOwn(deadLetterActions, name) ? deadLetterActions[name] : undefined;
  if (action === undefined) return refuse('`DeadLetterQueue.Type` is neither SQS nor SNS.', type);
  needs.inline.push(buildMap({
    PolicyName: 'DeadLetterQueuePolicy',
    PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: arn }] },
  }, entry.keyPlace));
  return { ...entry, key: 'DeadLetterConfig', value: buildMap({ TargetArn: arn }, value.place) };
}

function capacityProvider(entry: Entry | undefined): Literal {
  if (!entry || isNoValue(entry.value)) return undefined;
  const { value } = entry;
  if (isIntrinsic(value)) return entry;
  if (value.kind !== 'map') return refuse('`CapacityProviderConfig` is not a map.', value);
  const arn = value.entries.get('Arn') ?? refuse('`CapacityProviderConfig.Arn` is missing.', value);
  const rest = Object.fromEntries([...value.entries].filter(([key]) => key !== 'Arn'));
  return { ...entry, value: buildMap({ LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: arn, ...rest } }, value.place) };
}

interface FunctionRole {
  readonly value: Literal;
  readonly made: boolean;
  readonly attributes: Attributes;
}

/** The function's role: as written, or made. An `Fn::If` without a value in one branch makes one for that branch. */
function functionRole(expansion: Expansion, resource: SamResource): FunctionRole {
  const attributes = inherited(resource);
  const made = getAtt(`${resource.id}Role`, 'Arn');
  const entry = present(resource.properties.entries.get('Role'));
  if (!entry) return { value: made, made: true, attributes };
  const argument = child(entry.value, 'Fn::If');
  if (!argument) return { value: entry, made: false, attributes };
  const parts = ifParts(entry.value) ?? refuse('`Fn::If` in `Role` does not have three arguments.', argument);
  const [condition, then, otherwise] = parts;
  if (!isNoValue(then) && !isNoValue(otherwise)) return { value: entry, made: false, attributes };
  if (isNoValue(then) && isNoValue(otherwise)) return { value: made, made: true, attributes };
  const value = build(choice(condition, isNoValue(then) ? made : then, isNoValue(otherwise) ? made : otherwise), entry.value.place);
  const name = stringOf(condition) ?? '';
  const madeWhen = isNoValue(then) ? name : negated(expansion, name, condition);
  return { value, made: true, attributes: { ...attributes, Condition: madeWhen } };
}

function addFunctionRole(
  expansion: Expansion,
  resource: SamResource,
  needs: RoleNeeds,
  tags: Literal,
  attributes: Attributes,
): void {
  const { id, keyPlace, properties } = resource;
  const { managed, inline } = readPolicies(expansion, `${id}Role`, child(properties, 'Policies'));
  const trust = present(properties.entries.get('AssumeRolePolicyDocument'))?.value;
  addRole(expansion, {
    id: `${id}Role`,
    place: keyPlace,
    service: 'lambda.amazonaws.com',
    trust,
    managedPolicies: [...basePolicies(resource), ...needs.managed],
    managed,
    inline: [...inline, ...needs.inline],
    path: properties.entries.get('RolePath'),
    boundary: properties.entries.get('PermissionsBoundary'),
    tags,
    attributes,
  });
}

function basePolicies({ properties, keyPlace }: SamResource): RoleNeeds['managed'] {
  const durable = present(properties.entries.get('DurableConfig'));
  const tracingEntry = present(properties.entries.get('Tracing'));
  const vpc = present(properties.entries.get('VpcConfig'));
  return [
    { name: `service-role/${durable ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole'}`, place: durable?.keyPlace ?? keyPlace },
    ...(tracingEntry ? [{ name: 'AWSXrayWriteOnlyAccess', place: tracingEntry.keyPlace }] : []),
    ...(vpc ? [{ name: 'service-role/AWSLambdaVPCAccessExecutionRole', place: vpc.keyPlace }] : []),
  ];
}
