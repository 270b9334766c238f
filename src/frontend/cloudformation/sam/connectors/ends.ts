import type { Place } from '../../../../model/source.js';
import type { Node } from '../../../../syntax/tree.js';
import { child, stringOf } from '../../../../syntax/tree.js';
import type { Literal } from '../build.js';
import { build } from '../build.js';
import type { Expansion } from '../expansion.js';
import { refuse } from '../expansion.js';
import { getAtt, getAttTarget, ref, refTarget } from '../intrinsics.js';
import { plainTypes } from './profiles.js';

/** One end of a connector. */
export interface ConnectorEnd {
  /** As written: `AWS::Serverless::Function`. */
  readonly writtenType: string;
  /** What it is after expansion: `AWS::Lambda::Function`. */
  readonly type: string;
  readonly id: string | undefined;
  readonly place: Place;
  readonly arn: Literal;
  readonly name: Literal;
  readonly resourceId: Literal;
  readonly qualifier: Literal;
  readonly queueUrl: Literal;
  readonly roleName: Literal;
}

const apiTypes: ReadonlySet<string> = new Set(['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api']);

/** Reads `Source` or `Destination`: the logical id of a resource, or the properties of one that is elsewhere. */
export function readEnd(expansion: Expansion, node: Node): ConnectorEnd {
  if (node.kind !== 'map') return refuse('An end of a connector is not a map.', node);
  const idNode = node.entries.get('Id');
  if (!idNode) return readProperties(node);
  const id = stringOf(idNode.value);
  if (id === undefined || id === '') return refuse('`Id` is not a string.', idNode.value);
  const wrong = [...node.entries.values()].find(({ key }) => key !== 'Id' && key !== 'Qualifier');
  if (wrong) refuse(`\`Id\` and \`${wrong.key}\` exclude each other.`, wrong.keyPlace);
  return readResource(expansion, id, idNode.value.place, child(node, 'Qualifier'));
}

function readProperties(node: Node): ConnectorEnd {
  const typeNode = child(node, 'Type');
  const writtenType = stringOf(typeNode) ?? refuse('An end of a connector has neither `Id` nor `Type`.', typeNode ?? node);
  return {
    writtenType,
    type: plainType(writtenType),
    id: undefined,
    place: node.place,
    arn: child(node, 'Arn'),
    name: child(node, 'Name'),
    resourceId: child(node, 'ResourceId'),
    qualifier: child(node, 'Qualifier'),
    queueUrl: child(node, 'QueueUrl'),
    roleName: child(node, 'RoleName'),
  };
}

function plainType(type: string): string {
  return (Object.hasOwn(plainTypes, type) ? plainTypes[type] : undefined) ?? type;
}

function readResource(expansion: Expansion, id: string, place: Place, qualifier: Node | undefined): ConnectorEnd {
  const resource = child(child(expansion.template, 'Resources'), id);
  const expanded = expansion.resources.get(id)?.value;
  if (!resource && !expanded) return refuse(`The template has no resource \`${id}\`.`, place);
  const writtenType = stringOf(child(resource ?? expanded, 'Type')) ?? refuse(`The resource \`${id}\` has no type.`, place);
  const type = plainType(writtenType);
  return {
    writtenType,
    type,
    id,
    place,
    arn: type === 'AWS::SNS::Topic' || type === 'AWS::StepFunctions::StateMachine' ? ref(id) : getAtt(id, 'Arn'),
    name: type === 'AWS::StepFunctions::StateMachine' ? getAtt(id, 'Name') : ref(id),
    resourceId: type === 'AWS::AppSync::GraphQLApi' ? getAtt(id, 'ApiId') : ref(id),
    qualifier: qualifier ?? (apiTypes.has(type) ? '*' : undefined),
    queueUrl: ref(id),
    roleName: roleOf(type, expanded),
  };
}

const roleProperties: Readonly<Record<string, string>> = {
  'AWS::AppSync::DataSource': 'ServiceRoleArn',
  'AWS::Lambda::Function': 'Role',
  'AWS::StepFunctions::StateMachine': 'RoleArn',
};

/** The name of a resource's role, which is a resource of the same template. */
function roleOf(type: string, resource: Node | undefined): Literal {
  const properties = child(resource, 'Properties');
  const property = Object.hasOwn(roleProperties, type) ? roleProperties[type] : undefined;
  const role = property === undefined ? targetRole(properties) : child(properties, property);
  if (!role) return undefined;
  const id = refTarget(role) ?? getAttTarget(role)?.[0];
  return id === undefined ? undefined : build(ref(id), role.place);
}

/** A rule has its role at its targets. */
function targetRole(properties: Node | undefined): Node | undefined {
  const targets = child(properties, 'Targets');
  if (targets?.kind !== 'list') return undefined;
  return targets.items.map((target) => child(target, 'RoleArn')).find((role) => role !== undefined);
}
