import type { WithDiagnostics } from '../../../model/diagnostic.js';
import type { Entry, MapNode } from '../../../syntax/tree.js';
import { child, map, stringOf } from '../../../syntax/tree.js';
import { Apis } from './apis.js';
import { addApplication } from './application.js';
import { addCapacityProvider } from './capacity-provider.js';
import type { Connector } from './connectors/index.js';
import { addConnector, asConnector, embeddedConnectors } from './connectors/index.js';
import { Deployments } from './deployment-preference.js';
import { RecordSets } from './domain.js';
import type { SamContext, SamResource } from './expansion.js';
import { Expansion } from './expansion.js';
import { addFunction } from './function.js';
import { readGlobals, withGlobals } from './globals.js';
import type { Globals } from './globals.js';
import { addGraphQLApi } from './graphql-api.js';
import { addHttpApi } from './http-api.js';
import { reportUnknownProperties } from './known-properties.js';
import { addLayerVersion } from './layer-version.js';
import { rewriteReferences } from './references.js';
import { addRestApi } from './rest-api.js';
import { addSimpleTable } from './simple-table.js';
import { addStateMachine } from './state-machine.js';
import { UsagePlans } from './usage-plan.js';
import { addWebSocketApi } from './websocket-api.js';

export type { SamContext } from './expansion.js';

/**
 * Expands `AWS::Serverless::*` resources, with `Globals`, events, policy templates and connectors, into the plain CloudFormation
 * resources that AWS's transform makes of them. Everything copied keeps its place; everything made is placed at the text that
 * makes it exist. What SAM refuses is left out, with a diagnostic `invalid-sam`.
 */
export function expandSam(template: MapNode, context: SamContext): WithDiagnostics<MapNode> {
  const expansion = new Expansion(template, context);
  const resources = template.entries.get('Resources');
  if (resources?.value.kind !== 'map') {
    expansion.refused('`Resources` is missing, or is not a map.', resources?.value.place ?? template.place);
    return { result: template, diagnostics: expansion.diagnostics };
  }
  const globals = readGlobals(expansion);
  const serverless = readResources(expansion, resources.value, globals);
  expandAll(expansion, globals, serverless);
  return { result: finish(expansion, resources), diagnostics: expansion.diagnostics };
}

/** Keeps the resources that are not SAM's, and reads those that are. */
function readResources(expansion: Expansion, resources: MapNode, globals: Globals): SamResource[] {
  const serverless: SamResource[] = [];
  for (const entry of resources.entries.values()) {
    const type = stringOf(child(entry.value, 'Type'));
    if (entry.value.kind !== 'map') expansion.refused(`The resource \`${entry.key}\` is not a map.`, entry.value.place);
    else if (!type?.startsWith('AWS::Serverless::')) expansion.resources.set(entry.key, entry);
    else {
      const resource = readResource(expansion, entry, type, globals);
      if (resource) serverless.push(resource);
    }
  }
  return serverless;
}

function readResource(expansion: Expansion, { key, keyPlace, value }: Entry, type: string, globals: Globals): SamResource | undefined {
  if (value.kind !== 'map') return undefined;
  if (!/^[A-Za-z0-9]+$/.test(key)) {
    expansion.refused(`\`${key}\` is left out: a logical id has letters and digits only.`, keyPlace);
    return undefined;
  }
  const condition = child(value, 'Condition');
  if (condition && stringOf(condition) === undefined) expansion.refused('`Condition` is not a string.', condition.place);
  const properties = child(value, 'Properties');
  const isEmpty = properties === undefined || (properties.kind === 'scalar' && properties.value === null);
  if (!isEmpty && properties.kind !== 'map') {
    expansion.refused(`\`${key}\` is left out: its \`Properties\` is not a map.`, properties.place);
    return undefined;
  }
  const own = properties?.kind === 'map' ? properties : map([], keyPlace);
  return { id: key, type, keyPlace, node: value, properties: withGlobals(expansion, globals, value, own) };
}

function expandAll(expansion: Expansion, globals: Globals, serverless: readonly SamResource[]): void {
  const apis = new Apis(expansion, globals, serverless);
  const deployments = new Deployments(expansion);
  const records = new RecordSets();
  const plans = new UsagePlans();
  const connectors: Connector[] = [];
  const parts: Parts = { expansion, apis, deployments, records, connectors };
  for (const resource of serverless) {
    reportUnknownProperties(expansion, resource);
    expansion.attempt(`\`${resource.id}\``, () => expandResource(resource, parts));
  }
  deployments.finish();
  for (const api of apis.all()) {
    for (const settle of api.settle) settle();
    expansion.attempt(`\`${api.resource.id}\``, () =>
      api.kind === 'rest' ? addRestApi(expansion, api, records, plans) : addHttpApi(expansion, api, records));
  }
  records.finish(expansion);
  plans.finish(expansion);
  expansion.finishEdits();
  for (const connector of [...connectors, ...embedded(expansion)]) {
    expansion.attempt(`The connector \`${connector.id}\``, () => addConnector(expansion, connector));
  }
}

/** The connectors inside resources, which have no such attribute after expansion. */
function embedded(expansion: Expansion): readonly Connector[] {
  const resources = child(expansion.template, 'Resources');
  const connectors: Connector[] = [];
  for (const { key, value } of resources?.kind === 'map' ? resources.entries.values() : []) {
    if (value.kind !== 'map' || !value.entries.has('Connectors')) continue;
    connectors.push(...embeddedConnectors(expansion, key, value));
    const kept = expansion.resources.get(key);
    if (kept?.value.kind !== 'map') continue;
    const attributes = [...kept.value.entries.values()].filter((attribute) => attribute.key !== 'Connectors');
    expansion.resources.set(key, { ...kept, value: map(attributes, kept.value.place) });
  }
  return connectors;
}

/** What resources of the template share while they are expanded. */
interface Parts {
  readonly expansion: Expansion;
  readonly apis: Apis;
  readonly deployments: Deployments;
  readonly records: RecordSets;
  readonly connectors: Connector[];
}

function expandResource(resource: SamResource, parts: Parts): void {
  const { expansion, apis, deployments, records, connectors } = parts;
  switch (resource.type) {
    case 'AWS::Serverless::Function':
      return addFunction(expansion, resource, apis, deployments);
    case 'AWS::Serverless::StateMachine':
      return addStateMachine(expansion, resource, apis);
    case 'AWS::Serverless::GraphQLApi':
      connectors.push(...addGraphQLApi(expansion, resource));
      return undefined;
    case 'AWS::Serverless::WebSocketApi':
      return addWebSocketApi(expansion, resource, records);
    case 'AWS::Serverless::CapacityProvider':
      return addCapacityProvider(expansion, resource);
    case 'AWS::Serverless::Connector':
      connectors.push(asConnector(resource));
      return undefined;
    case 'AWS::Serverless::SimpleTable':
      return addSimpleTable(expansion, resource);
    case 'AWS::Serverless::LayerVersion':
      return addLayerVersion(expansion, resource);
    case 'AWS::Serverless::Application':
      return addApplication(expansion, resource);
    case 'AWS::Serverless::Api':
    case 'AWS::Serverless::HttpApi':
      return undefined;
    default:
      return expansion.refused(`There is no resource type \`${resource.type}\`.`, resource.keyPlace);
  }
}

/** The template with the expanded resources and conditions, and references to generated resources resolved. */
function finish(expansion: Expansion, resources: Entry): MapNode {
  const names = { renamed: expansion.renamed, properties: expansion.references, dependencies: expansion.dependencies };
  const entries: Entry[] = [];
  for (const entry of expansion.template.entries.values()) {
    if (entry.key === 'Globals') continue;
    const value = entry.key === 'Resources' ? map(expansion.resources.values(), resources.value.place)
      : entry.key === 'Conditions' ? expansion.conditions.build()
      : entry.value;
    const rewritten = entry.key === 'Resources' || entry.key === 'Outputs' ? rewriteReferences(value, names) : value;
    entries.push({ ...entry, value: rewritten });
  }
  if (!expansion.template.entries.has('Conditions') && expansion.conditions.keys().length > 0) {
    const value = expansion.conditions.build();
    entries.push({ key: 'Conditions', keyPlace: resources.keyPlace, value });
  }
  return map(entries, expansion.template.place);
}
