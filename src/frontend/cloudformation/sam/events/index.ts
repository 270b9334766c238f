import type { Entry } from '../../../../syntax/tree.js';
import { child, map } from '../../../../syntax/tree.js';
import type { Apis } from '../apis.js';
import type { Expansion, SamResource } from '../expansion.js';
import { refuse } from '../expansion.js';
import type { PublishedAlias } from '../function-version.js';
import { isIntrinsic, isNoValue } from '../intrinsics.js';
import { addUserPoolTriggers } from './cognito.js';
import type { FunctionEvent, RoleNeeds } from './event.js';
import { addHttpApiEvent } from './http-api.js';
import { addEventSourceMapping, isPullSource } from './pull.js';
import { addRestApiEvent } from './rest-api.js';
import { addEventRule, addSchedule } from './rules.js';
import { addBucketNotification } from './s3.js';
import { addScheduleV2 } from './scheduler.js';
import { addAlexaSkill, addIotRule, addLogSubscription } from './services.js';
import { addTopicSubscription } from './sns.js';

/**
 * Event types that push to the function.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html
 */
const pushEvents: Readonly<Record<string, (event: FunctionEvent) => void>> = {
  AlexaSkill: addAlexaSkill,
  Api: addRestApiEvent,
  CloudWatchEvent: addEventRule,
  CloudWatchLogs: addLogSubscription,
  Cognito: addUserPoolTriggers,
  EventBridgeRule: addEventRule,
  HttpApi: addHttpApiEvent,
  IoTRule: addIotRule,
  S3: addBucketNotification,
  SNS: addTopicSubscription,
  Schedule: addSchedule,
  ScheduleV2: addScheduleV2,
};

export interface EventOwner {
  readonly expansion: Expansion;
  readonly apis: Apis;
  readonly resource: SamResource;
  readonly alias: PublishedAlias | undefined;
  readonly needs: RoleNeeds;
}

/** Expands the `Events` of a function. An event that SAM refuses is left out alone. */
export function addFunctionEvents(owner: EventOwner): void {
  for (const entry of eventEntries(owner.resource)) {
    owner.expansion.attempt(`The event \`${entry.key}\` of \`${owner.resource.id}\``, () => addEvent(owner, entry));
  }
}

/** The `Events` of a resource, in the order of their names: the order in which SAM goes through them. */
export function eventEntries({ properties }: SamResource): readonly Entry[] {
  const events = child(properties, 'Events');
  if (!events || isNoValue(events) || (events.kind === 'scalar' && events.value === null)) return [];
  return events.kind === 'map' && !isIntrinsic(events) ? sortedByKey([...events.entries.values()]) : refuse('`Events` is not a map.', events);
}

function sortedByKey(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

/** Type and properties of an event. */
export function readEvent({ key, value, keyPlace }: Entry, expansion: Expansion): Pick<FunctionEvent, 'type' | 'properties' | 'name' | 'place'> {
  if (value.kind !== 'map') return refuse(`The event \`${key}\` is not a map.`, value);
  const typeNode = child(value, 'Type');
  const type = expansion.text(typeNode) ?? refuse(`\`Type\` of the event \`${key}\` is missing.`, typeNode ?? keyPlace);
  const properties = child(value, 'Properties');
  if (properties && properties.kind !== 'map' && !(properties.kind === 'scalar' && properties.value === null)) {
    refuse(`\`Properties\` of the event \`${key}\` is not a map.`, properties);
  }
  return { type, name: key, place: keyPlace, properties: properties?.kind === 'map' ? properties : map([], value.place) };
}

function addEvent(owner: EventOwner, entry: Entry): void {
  const read = readEvent(entry, owner.expansion);
  const event: FunctionEvent = { ...owner, ...read, id: `${owner.resource.id}${entry.key}` };
  checkTenancy(event);
  if (isPullSource(event.type)) return addEventSourceMapping(event);
  const push = Object.hasOwn(pushEvents, event.type) ? pushEvents[event.type] : undefined;
  if (!push) return refuse(`There is no event type \`${event.type}\`.`, child(entry.value, 'Type') ?? entry.keyPlace);
  checkPushOnly(event);
  push(event);
}

/** Functions with tenants are invoked with a tenant: only APIs can say which. */
function checkTenancy(event: FunctionEvent): void {
  const tenancy = child(event.resource.properties, 'TenancyConfig');
  if (tenancy && !isNoValue(tenancy) && event.type !== 'Api' && event.type !== 'HttpApi') {
    refuse('A function with `TenancyConfig` has events of types Api and HttpApi only.', event.place);
  }
}

/** What event source mappings alone have. */
function checkPushOnly(event: FunctionEvent): void {
  for (const name of ['FilterCriteria', 'ConsumerGroupId']) {
    const wrong = event.properties.entries.get(name);
    if (wrong) refuse(`An event of type ${event.type} has no \`${name}\`.`, wrong.keyPlace);
  }
}
