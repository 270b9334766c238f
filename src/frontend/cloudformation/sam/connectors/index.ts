import type { Place } from '../../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../../syntax/tree.js';
import { child, list, map, stringOf } from '../../../../syntax/tree.js';
import type { Fields, Literal } from '../build.js';
import { build, buildMap, spread } from '../build.js';
import type { Attributes, Expansion, SamResource } from '../expansion.js';
import { inherited, refuse } from '../expansion.js';
import { getAttTarget, isNoValue, refTarget, sub } from '../intrinsics.js';
import type { ConnectorEnd } from './ends.js';
import { readEnd } from './ends.js';
import type { Access, ConnectorProfile, RolePolicyProfile } from './profiles.js';
import { connectorProfiles } from './profiles.js';

/** A connector: a resource of its own, or one embedded in its source. */
export interface Connector {
  readonly id: string;
  readonly place: Place;
  readonly properties: Node;
  /** The source of an embedded connector. */
  readonly embeddedIn: string | undefined;
  readonly attributes: Attributes;
  readonly metadata: Node | undefined;
}

/** A connector written as a resource. */
export function asConnector(resource: SamResource): Connector {
  return {
    id: resource.id,
    place: resource.keyPlace,
    properties: resource.properties,
    embeddedIn: undefined,
    attributes: { ...inherited(resource), DependsOn: resource.node.entries.get('DependsOn') },
    metadata: child(resource.node, 'Metadata'),
  };
}

/** The connectors written inside a resource; what is not a connector is reported. */
export function embeddedConnectors(expansion: Expansion, id: string, resource: MapNode): readonly Connector[] {
  const node = child(resource, 'Connectors');
  if (!node || (node.kind === 'scalar' && node.value === null)) return [];
  if (node.kind !== 'map') {
    expansion.refused(`\`Connectors\` of \`${id}\` is not a map.`, node.place);
    return [];
  }
  const connectors: Connector[] = [];
  for (const entry of node.entries.values()) {
    const connector = embeddedConnector(expansion, id, entry);
    if (connector) connectors.push(connector);
  }
  return connectors;
}

function embeddedConnector(expansion: Expansion, source: string, { key, keyPlace, value }: Entry): Connector | undefined {
  const id = `${source}${key}`;
  const properties = child(value, 'Properties');
  if (properties?.kind !== 'map') {
    expansion.refused(`The connector \`${key}\` of \`${source}\` has no map \`Properties\`.`, (properties ?? value).place);
    return undefined;
  }
  if (child(child(expansion.template, 'Resources'), id)) {
    expansion.refused(`The connector \`${key}\` of \`${source}\` has the logical id of the resource \`${id}\`.`, keyPlace);
    return undefined;
  }
  const attributes: Record<string, Literal> = {};
  if (value.kind === 'map') for (const name of ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy', 'DependsOn']) attributes[name] = value.entries.get(name);
  return { id, place: keyPlace, properties, embeddedIn: source, attributes, metadata: child(value, 'Metadata') };
}

/** Expands a connector into policies and permissions, one for each destination. */
export function addConnector(expansion: Expansion, connector: Connector): void {
  const { properties, embeddedIn } = connector;
  const known = embeddedIn === undefined ? ['Source', 'Destination', 'Permissions'] : ['SourceReference', 'Destination', 'Permissions'];
  if (properties.kind !== 'map') return refuse('The properties of the connector are not a map.', properties);
  for (const { key, keyPlace } of properties.entries.values()) {
    if (!known.includes(key)) refuse(`A connector has no property \`${key}\`.`, keyPlace);
  }
  const destinations = child(properties, 'Destination');
  if (!destinations || isEmpty(destinations)) return refuse('`Destination` is missing.', destinations ?? connector.place);
  const access = readAccess(properties, connector.place);
  const source = readEnd(expansion, sourceNode(connector));
  const items = destinations.kind === 'list' ? destinations.items : undefined;
  const made = (items ?? [destinations]).map((item, index) =>
    connect(expansion, connector, { source, destination: readEnd(expansion, item), access, suffix: items ? `Destination${index}` : '' }));
  expansion.dependencies.set(connector.id, made);
}

function isEmpty(node: Node): boolean {
  return (node.kind === 'scalar' && node.value === null) || (node.kind === 'list' && node.items.length === 0) || isNoValue(node);
}

function sourceNode({ properties, embeddedIn, place }: Connector): Node {
  if (embeddedIn === undefined) return child(properties, 'Source') ?? refuse('`Source` is missing.', place);
  const reference = child(properties, 'SourceReference');
  if (reference && reference.kind !== 'map') refuse('`SourceReference` is not a map.', reference);
  for (const { key, keyPlace } of reference?.kind === 'map' ? reference.entries.values() : []) {
    if (key !== 'Qualifier') refuse(`\`SourceReference\` has no property \`${key}\`.`, keyPlace);
  }
  return buildMap({ Id: embeddedIn, Qualifier: child(reference, 'Qualifier') }, place);
}

function readAccess(properties: MapNode, place: Place): ReadonlySet<Access> {
  const node = child(properties, 'Permissions');
  if (node?.kind !== 'list' || node.items.length === 0) return refuse('`Permissions` is not a list with `Read` or `Write` in it.', node ?? place);
  return new Set(node.items.map((item): Access => {
    const text = stringOf(item);
    return text === 'Read' || text === 'Write' ? text : refuse('A permission of a connector is neither `Read` nor `Write`.', item);
  }));
}

interface Connection {
  readonly source: ConnectorEnd;
  readonly destination: ConnectorEnd;
  readonly access: ReadonlySet<Access>;
  readonly suffix: string;
}

/** Writes the one resource that lets the source reach the destination. Gives its logical id. */
function connect(expansion: Expansion, connector: Connector, connection: Connection): string {
  const { source, destination } = connection;
  const bySource = Object.hasOwn(connectorProfiles, source.type) ? connectorProfiles[source.type] : undefined;
  const profile = bySource && Object.hasOwn(bySource, destination.type) ? bySource[destination.type] : undefined;
  if (!profile) return refuse(`SAM has no connector from ${source.writtenType} to ${destination.writtenType}.`, destination.place);
  checkAccess(profile, connection);
  const { label, type, properties } = written(profile, connection);
  const id = `${connector.id}${label}${connection.suffix}`;
  expansion.add({ id, type, place: connector.place, properties, attributes: { ...connector.attributes, Metadata: metadata(connector, connection) } });
  if (profile.kind === 'role-policy') delay(expansion, profile, connection, id);
  return id;
}

function checkAccess(profile: ConnectorProfile, { access, source, destination }: Connection): void {
  const allowed: readonly Access[] = profile.kind === 'role-policy' ? [...access].filter((kind) => profile.statements[kind]) : ['Write'];
  const wrong = [...access].find((kind) => !allowed.includes(kind));
  if (wrong) refuse(`A connector from ${source.writtenType} to ${destination.writtenType} has no permission \`${wrong}\`.`, destination.place);
  if (profile.kind === 'role-policy' && profile.needsBoth && access.size < 2) {
    refuse(`A connector from ${source.writtenType} to ${destination.writtenType} needs both \`Read\` and \`Write\`.`, destination.place);
  }
}

interface Written {
  readonly label: string;
  readonly type: string;
  readonly properties: Fields;
}

function written(profile: ConnectorProfile, connection: Connection): Written {
  const { source, destination } = connection;
  switch (profile.kind) {
    case 'role-policy':
      return { label: 'Policy', type: 'AWS::IAM::ManagedPolicy', properties: rolePolicy(profile, connection) };
    case 'lambda-permission':
      return {
        label: 'WriteLambdaPermission',
        type: 'AWS::Lambda::Permission',
        properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: needed(destination.arn, 'Arn', destination),
          Principal: profile.principal,
          SourceArn: resolve(profile.sourceArn, connection),
          SourceAccount: profile.sourceAccount && sub('${AWS::AccountId}'),
        },
      };
    case 'topic-policy': {
      const arn = needed(destination.arn, 'Arn', destination);
      const document = resourcePolicy('sns:Publish', profile.service, arn, needed(source.arn, 'Arn', source));
      return { label: 'TopicPolicy', type: 'AWS::SNS::TopicPolicy', properties: { PolicyDocument: document, Topics: [arn] } };
    }
    case 'queue-policy': {
      const arn = needed(destination.arn, 'Arn', destination);
      const document = resourcePolicy('sqs:SendMessage', profile.service, arn, needed(source.arn, 'Arn', source));
      const url = needed(destination.queueUrl, 'QueueUrl', destination);
      return { label: 'QueuePolicy', type: 'AWS::SQS::QueuePolicy', properties: { PolicyDocument: document, Queues: [url] } };
    }
  }
}

function resourcePolicy(action: string, service: string, resource: Literal, sourceArn: Literal): Fields {
  return {
    Version: '2012-10-17',
    Statement: [{
      Effect: 'Allow',
      Principal: { Service: service },
      Action: action,
      Resource: resource,
      Condition: { ArnEquals: { 'aws:SourceArn': sourceArn } },
    }],
  };
}

function rolePolicy(profile: RolePolicyProfile, connection: Connection): Fields {
  const end = profile.end === 'source' ? connection.source : connection.destination;
  const statements: Fields[] = [];
  for (const [kind, group] of Object.entries(profile.statements)) {
    if (![...connection.access].some((access) => access === kind)) continue;
    for (const { actions, resources } of group) {
      statements.push({ Effect: 'Allow', Action: actions, Resource: resources.map((resource) => resolve(resource, connection)) });
    }
  }
  return {
    PolicyDocument: { Version: '2012-10-17', Statement: statements },
    Roles: [needed(end.roleName, 'RoleName', end)],
  };
}

function needed(value: Literal, name: string, end: ConnectorEnd): Literal {
  return value ?? refuse(`\`${name}\` of ${end.id === undefined ? 'an end of the connector' : `\`${end.id}\``} is not known.`, end.place);
}

/** What a profile writes for the ends of the connection: one of their properties, or text with them in it. */
function resolve(text: string, { source, destination }: Connection): Literal {
  const values = new Map<string, () => Literal>([
    ['SourceArn', () => needed(source.arn, 'Arn', source)],
    ['SourceResourceId', () => needed(source.resourceId, 'ResourceId', source)],
    ['SourceQualifier', () => needed(source.qualifier, 'Qualifier', source)],
    ['DestinationArn', () => needed(destination.arn, 'Arn', destination)],
    ['DestinationName', () => needed(destination.name, 'Name', destination)],
  ]);
  const whole = values.get(text);
  if (whole) return whole();
  const variables: Record<string, Literal> = {};
  for (const [, name] of text.matchAll(/\$\{(\w+)\}/g)) {
    const value = name === undefined ? undefined : values.get(name);
    if (name !== undefined && value) variables[name] = value();
  }
  return Object.keys(variables).length > 0 ? sub(text, variables) : sub(text);
}

function metadata({ id, metadata: own }: Connector, { source, destination }: Connection): Fields {
  return { ...spread(own), 'aws:sam:connectors': { [id]: { Source: { Type: source.writtenType }, Destination: { Type: destination.writtenType } } } };
}

function delay(expansion: Expansion, profile: RolePolicyProfile, connection: Connection, policyId: string): void {
  if (profile.end === 'destination') delayMappings(expansion, connection, policyId);
  // A state machine that starts another synchronously is refused while it may not watch it.
  if (profile.sourceWaits && connection.source.id !== undefined) waitFor(expansion, connection.source.id, policyId, connection.source.place);
}

/** An event source mapping between the two has to wait for the permission to read the source. */
function delayMappings(expansion: Expansion, { source, destination }: Connection, policyId: string): void {
  if (source.id === undefined || destination.id === undefined) return;
  for (const [id, entry] of expansion.resources) {
    if (stringOf(child(entry.value, 'Type')) !== 'AWS::Lambda::EventSourceMapping' || entry.value.kind !== 'map') continue;
    const properties = child(entry.value, 'Properties');
    const reads = getAttTarget(child(properties, 'EventSourceArn'))?.[0];
    const starts = child(properties, 'FunctionName');
    if (reads !== source.id || (refTarget(starts) ?? getAttTarget(starts)?.[0]) !== destination.id) continue;
    waitFor(expansion, id, policyId, source.place);
  }
}

/** Makes the resource `id` come after `policyId`. */
function waitFor(expansion: Expansion, id: string, policyId: string, place: Place): void {
  const entry = expansion.resources.get(id);
  if (entry?.value.kind !== 'map') return;
  const existing = child(entry.value, 'DependsOn');
  const others = existing?.kind === 'list' ? existing.items : existing ? [existing] : [];
  if (others.some((other) => stringOf(other) === policyId)) return;
  const dependsOn = list([...others, build(policyId, place)], existing?.place ?? place);
  const attributes = new Map(entry.value.entries).set('DependsOn', { key: 'DependsOn', keyPlace: dependsOn.place, value: dependsOn });
  expansion.resources.set(id, { ...entry, value: map(attributes.values(), entry.value.place) });
}
