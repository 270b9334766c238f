import type { Entry, Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { contentHash, inherited, refuse } from './expansion.js';
import { choice, getAtt, ifParts, isNoValue, ref } from './intrinsics.js';
import type { PublishedAlias } from './function-version.js';

/** What the function's role must be allowed to do with a destination of each type. */
const destinationActions: Readonly<Record<string, (arn: Literal) => readonly Fields[]>> = {
  SQS: (arn) => [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arn }],
  SNS: (arn) => [{ Effect: 'Allow', Action: 'sns:publish', Resource: arn }],
  Lambda: (arn) => [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: arn }],
  EventBridge: (arn) => [{ Effect: 'Allow', Action: 'events:PutEvents', Resource: arn }],
  S3Bucket: (arn) => [
    { Effect: 'Allow', Action: 's3:PutObject', Resource: { 'Fn::Join': ['/', [arn, '*']] } },
    { Effect: 'Allow', Action: 's3:ListBucket', Resource: arn },
  ],
};

/** `EventInvokeConfig`. Adds its resource and the queues and topics that it leaves to SAM; gives the role's inline policies. */
export function addEventInvokeConfig(expansion: Expansion, resource: SamResource, alias: PublishedAlias | undefined): readonly Literal[] {
  const entry = resource.properties.entries.get('EventInvokeConfig');
  if (!entry || isNoValue(entry.value)) return [];
  const { keyPlace: place, value: config } = entry;
  if (config.kind !== 'map') return refuse('`EventInvokeConfig` is not a map.', config);
  const id = `${resource.id}EventInvokeConfig`;
  const destinations = child(config, 'DestinationConfig');
  const policies: Literal[] = [];
  let destinationConfig: Literal = undefined;
  if (destinations && !isNoValue(destinations)) {
    if (destinations.kind !== 'map') refuse('`EventInvokeConfig.DestinationConfig` is not a map.', destinations);
    const made: Record<string, Literal> = {};
    for (const outcome of ['OnSuccess', 'OnFailure'] as const) {
      const destination = destinations.entries.get(outcome);
      if (destination) made[outcome] = { ...destination, value: addDestination(expansion, resource, `${id}${outcome}`, destination, policies) };
    }
    destinationConfig = buildMap(made, destinations.place);
  }
  expansion.add({
    id,
    type: 'AWS::Lambda::EventInvokeConfig',
    place,
    properties: {
      FunctionName: ref(resource.id),
      Qualifier: alias ? build(alias.name, alias.nameNode.place) : '$LATEST',
      DestinationConfig: destinationConfig,
      MaximumEventAgeInSeconds: config.entries.get('MaximumEventAgeInSeconds'),
      MaximumRetryAttempts: config.entries.get('MaximumRetryAttempts'),
    },
    attributes: { ...inherited(resource), DependsOn: alias && [alias.aliasId] },
  });
  return policies;
}

function addDestination(expansion: Expansion, resource: SamResource, id: string, entry: Entry, policies: Literal[]): Node {
  const { key: outcome, keyPlace: place, value: config } = entry;
  if (config.kind !== 'map') return refuse(`\`EventInvokeConfig.DestinationConfig.${outcome}\` is not a map.`, config);
  const typeNode = child(config, 'Type');
  const type = expansion.text(typeNode) ?? '';
  const actions = Object.hasOwn(destinationActions, type) ? destinationActions[type] : undefined;
  if (!actions) return refuse(`\`${outcome}.Type\` is none of ${Object.keys(destinationActions).join(', ')}.`, typeNode ?? place);
  const destination = child(config, 'Destination');
  const arn = destinationArn(expansion, resource, { id, type, place }, destination);
  policies.push(buildMap({ PolicyName: `${id}${policySuffix(type)}`, PolicyDocument: { Statement: actions(arn) } }, place));
  return buildMap({ Destination: arn }, place);
}

function policySuffix(type: string): string {
  return type === 'S3Bucket' ? 'S3Policy' : `${type}Policy`;
}

interface Destination {
  readonly id: string;
  readonly type: string;
  readonly place: Entry['keyPlace'];
}

/** The destination as written; a queue or topic of SAM's own where it is missing, or in the branch of an `Fn::If` where it is. */
function destinationArn(expansion: Expansion, resource: SamResource, target: Destination, destination: Node | undefined): Literal {
  if (!destination || isNoValue(destination)) return madeDestination(expansion, resource, target, undefined);
  const argument = child(destination, 'Fn::If');
  if (!argument) return destination;
  const parts = ifParts(destination);
  if (!parts) return refuse('`Fn::If` in `Destination` does not have three arguments.', argument);
  const [condition, then, otherwise] = parts;
  if (!isNoValue(then) && !isNoValue(otherwise)) return destination;
  if (isNoValue(then) && isNoValue(otherwise)) return madeDestination(expansion, resource, target, undefined);
  const name = condition.kind === 'scalar' ? String(condition.value) : '';
  const usedWhen = isNoValue(then) ? name : negated(expansion, name, condition);
  const made = madeDestination(expansion, resource, target, usedWhen);
  return build(choice(condition, isNoValue(then) ? made : then, isNoValue(otherwise) ? made : otherwise), destination.place);
}

/** The name of the condition that holds when `condition` does not; made when the template has none. */
export function negated(expansion: Expansion, condition: string, at: Node): string {
  const name = `NOT${condition}${contentHash(condition)}`;
  if (!expansion.conditions.has(name)) expansion.conditions.set(name, { 'Fn::Not': [{ Condition: condition }] }, at.place);
  return name;
}

function madeDestination(expansion: Expansion, resource: SamResource, { id, type, place }: Destination, condition: string | undefined): Literal {
  const attributes = condition === undefined ? inherited(resource) : { ...inherited(resource), Condition: both(expansion, resource, condition, place) };
  if (type === 'SQS') {
    expansion.add({ id: `${id}Queue`, type: 'AWS::SQS::Queue', place, properties: {}, attributes });
    expansion.name(resource.id, 'DestinationQueue', `${id}Queue`);
    return getAtt(`${id}Queue`, 'Arn');
  }
  if (type === 'SNS') {
    expansion.add({ id: `${id}Topic`, type: 'AWS::SNS::Topic', place, properties: {}, attributes });
    expansion.name(resource.id, 'DestinationTopic', `${id}Topic`);
    return ref(`${id}Topic`);
  }
  return refuse('`Destination` is missing: SAM makes one for the types SQS and SNS only.', place);
}

/** A destination exists when the function does and its own condition holds. */
function both(expansion: Expansion, resource: SamResource, condition: string, place: Entry['keyPlace']): string {
  const outer = resource.node.entries.get('Condition')?.value;
  if (outer?.kind !== 'scalar') return condition;
  const name = `${String(outer.value)}AND${condition}`;
  if (!expansion.conditions.has(name)) {
    expansion.conditions.set(name, { 'Fn::And': [{ Condition: String(outer.value) }, { Condition: condition }] }, place);
  }
  return name;
}
