import type { Apis } from '../apis.js';
import type { Literal } from '../build.js';
import { build } from '../build.js';
import type { Expansion, SamResource } from '../expansion.js';
import { conditionOf, inherited, refuse } from '../expansion.js';
import { getAtt, ref, sub, under } from '../intrinsics.js';
import { addRole } from '../role.js';
import type { StartEvent } from './event.js';
import { entry, property } from './event.js';
import { eventEntries, readEvent } from './index.js';
import { addRestOperation, readRoute } from './rest-api.js';
import type { RuleTarget } from './rules.js';
import { addPatternRule, addScheduleRule } from './rules.js';
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
  CloudWatchEvent: (event) => addPatternRule(event, executionTarget(event)),
  EventBridgeRule: (event) => addPatternRule(event, executionTarget(event)),
  Schedule: (event) => addScheduleRule(event, executionTarget(event)),
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

function executionTarget(event: StateMachineEvent): RuleTarget {
  return { arn: ref(event.targetId), idSuffix: 'StepFunctionsTarget', role: () => startRole(event, 'events.amazonaws.com') };
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
