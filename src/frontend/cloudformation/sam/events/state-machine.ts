import type { Apis } from '../apis.js';
import type { Fields, Literal } from '../build.js';
import { build } from '../build.js';
import type { Expansion, SamResource } from '../expansion.js';
import { conditionOf, inherited, refuse } from '../expansion.js';
import { getAtt, ref, sub, under } from '../intrinsics.js';
import { addRole } from '../role.js';
import { deadLetterArn } from './dead-letter-queue.js';
import type { StartEvent } from './event.js';
import { entry, passed, property, required } from './event.js';
import { eventEntries, readEvent } from './index.js';
import { addRestOperation, readRoute } from './rest-api.js';
import { ruleState, targetId } from './rules.js';
import { addSchedulerSchedule } from './scheduler.js';

interface StateMachineEvent extends StartEvent {
  /** Logical id of the state machine or its alias. */
  readonly targetId: string;
}

export interface StateMachineEventOwner {
  readonly expansion: Expansion;
  readonly apis: Apis;
  readonly resource: SamResource;
  readonly targetId: string;
}

const eventTypes: Readonly<Record<string, (event: StateMachineEvent) => void>> = {
  Api: addApi,
  CloudWatchEvent: addEventRule,
  EventBridgeRule: addEventRule,
  Schedule: addSchedule,
  ScheduleV2: (event) => addSchedulerSchedule(event, { arn: ref(event.targetId), action: 'states:StartExecution', policy: 'StartExecutionPolicy' }),
};

/** Expands the `Events` of a state machine. An event that SAM refuses is left out alone. */
export function addStateMachineEvents(owner: StateMachineEventOwner): void {
  for (const source of eventEntries(owner.resource)) {
    owner.expansion.attempt(`The event \`${source.key}\` of \`${owner.resource.id}\``, () => {
      const read = readEvent(source, owner.expansion);
      const event = { ...owner, ...read, id: `${owner.resource.id}${source.key}` };
      const write = Object.hasOwn(eventTypes, event.type) ? eventTypes[event.type] : undefined;
      if (!write) return refuse(`A state machine has no events of type \`${event.type}\`.`, source.keyPlace);
      write(event);
    });
  }
}

/** The role by which `service` starts executions. Gives a reference to it. */
function startRole(event: StateMachineEvent, service: string): Literal {
  const given = entry(event, 'RoleArn');
  if (given) return given;
  const roleId = `${event.id}Role`;
  addRole(event.expansion, {
    id: roleId,
    place: event.place,
    service,
    managedPolicies: [],
    managed: [],
    inline: [build({
      PolicyName: `${roleId}StartExecutionPolicy`,
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'states:StartExecution', Resource: ref(event.targetId) }] },
    }, event.place)],
    boundary: event.resource.properties.entries.get('PermissionsBoundary'),
    attributes: inherited(event.resource),
  });
  return getAtt(roleId, 'Arn');
}

function addSchedule(event: StateMachineEvent): void {
  required(event, 'Schedule');
  addRule(event, {
    ScheduleExpression: entry(event, 'Schedule'), Name: entry(event, 'Name'), Description: entry(event, 'Description'),
  }, ['Input', 'RetryPolicy']);
}

function addEventRule(event: StateMachineEvent): void {
  addRule(event, {
    EventPattern: entry(event, 'Pattern'), EventBusName: entry(event, 'EventBusName'), Name: entry(event, 'RuleName'),
  }, ['Input', 'InputPath', 'InputTransformer', 'RetryPolicy']);
}

function addRule(event: StateMachineEvent, fields: Fields, targetFields: readonly string[]): void {
  const attributes = inherited(event.resource);
  const { expansion, id: ruleId, properties } = event;
  const deadLetters = deadLetterArn({ expansion, ruleId, properties, attributes, service: 'events.amazonaws.com' });
  const target = property(event, 'Target');
  const id = target?.kind === 'map' ? target.entries.get('Id') : undefined;
  event.expansion.add({
    id: event.id,
    type: 'AWS::Events::Rule',
    place: event.place,
    properties: {
      ...fields,
      State: ruleState(event),
      Targets: [{
        Arn: ref(event.targetId),
        Id: id ?? targetId(event.id, 'StepFunctionsTarget'),
        RoleArn: startRole(event, 'events.amazonaws.com'),
        ...passed(event, targetFields),
        DeadLetterConfig: deadLetters && { Arn: deadLetters },
      }],
    },
    attributes,
  });
}

/** `Api`: API Gateway starts an execution itself, with the request's body as input. */
function addApi(event: StateMachineEvent): void {
  const route = readRoute(event);
  if (!route.api.managed) return;
  const document = route.api.document ?? refuse('Events cannot be merged into a definition that is not in the template.', event.place);
  const unescape = property(event, 'UnescapeMappingTemplate');
  if (unescape && unescape.kind !== 'scalar') refuse('`UnescapeMappingTemplate` is neither true nor false.', unescape);
  addRestOperation(event, route, document, {
    type: 'aws',
    httpMethod: 'POST',
    uri: under(conditionOf(event.resource), sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution')),
    responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
    credentials: startRole(event, 'apigateway.amazonaws.com'),
    requestTemplates: { 'application/json': sub(requestTemplate(event.targetId, event.expansion.flag(unescape))) },
  });
  for (const { draft } of document.at(route.path, route.method)) {
    draft.set('responses', { 200: { description: 'OK' }, 400: { description: 'Bad Request' } }, event.place);
  }
}

/** The input of the execution: the body as text. Escaped quotes are not valid JSON, so they can be taken back. */
function requestTemplate(targetId: string, unescape: boolean): string {
  const body = "$util.escapeJavaScript($input.json('$'))";
  const input = unescape ? `${body}.replaceAll("\\\\'","'")` : body;
  return `{"input": "${input}", "stateMachineArn": "\${${targetId}}"}`;
}
