import type { Place } from '../../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../../syntax/tree.js';
import { child } from '../../../../syntax/tree.js';
import type { Apis } from '../apis.js';
import type { Fields, Literal } from '../build.js';
import type { Expansion, SamResource } from '../expansion.js';
import { inherited, refuse } from '../expansion.js';
import type { PublishedAlias } from '../function-version.js';
import { getAtt, ref } from '../intrinsics.js';

/** What events ask of the role of what they start. */
export interface RoleNeeds {
  readonly managed: { readonly name: string; readonly place: Place }[];
  readonly inline: Literal[];
}

/** One entry of the `Events` of a function or state machine. */
export interface StartEvent {
  readonly expansion: Expansion;
  readonly apis: Apis;
  readonly resource: SamResource;
  readonly name: string;
  /** Logical ids of resource and event together: the stem of the ids of everything made for the event. */
  readonly id: string;
  readonly place: Place;
  readonly type: string;
  readonly properties: MapNode;
}

export interface FunctionEvent extends StartEvent {
  readonly alias: PublishedAlias | undefined;
  readonly needs: RoleNeeds;
}

/** What invokes the function: its alias when it has one. */
export function target(event: FunctionEvent): Fields {
  return ref(event.alias?.aliasId ?? event.resource.id);
}

export function targetArn(event: FunctionEvent): Fields {
  return event.alias ? ref(event.alias.aliasId) : getAtt(event.resource.id, 'Arn');
}

export function property(event: StartEvent, name: string): Node | undefined {
  const node = child(event.properties, name);
  return node?.kind === 'scalar' && node.value === null ? undefined : node;
}

export function entry(event: StartEvent, name: string): Entry | undefined {
  return property(event, name) && event.properties.entries.get(name);
}

export function required(event: StartEvent, name: string): Node {
  return property(event, name) ?? refuse(`\`${name}\` of the event \`${event.name}\` is missing.`, event.place);
}

/** The entries of `names` that the event has, to be passed on unchanged. */
export function passed(event: StartEvent, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, entry(event, name)]));
}

export interface Permission {
  readonly id?: string;
  readonly principal: string;
  readonly sourceArn?: Literal;
  readonly sourceAccount?: Literal;
  readonly eventSourceToken?: Literal;
}

/** Lets the source of the event invoke the function. */
export function addPermission(event: FunctionEvent, permission: Permission): void {
  event.expansion.add({
    id: permission.id ?? `${event.id}Permission`,
    type: 'AWS::Lambda::Permission',
    place: event.place,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: target(event),
      Principal: permission.principal,
      SourceArn: permission.sourceArn,
      SourceAccount: permission.sourceAccount,
      EventSourceToken: permission.eventSourceToken,
    },
    attributes: inherited(event.resource),
  });
}
