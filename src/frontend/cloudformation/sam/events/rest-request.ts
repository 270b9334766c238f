import type { Entry, Node } from '../../../../syntax/tree.js';
import { child, stringOf } from '../../../../syntax/tree.js';
import type { Fields, Literal } from '../build.js';
import { build } from '../build.js';
import { refuse } from '../expansion.js';
import { isIntrinsic, isNoValue } from '../intrinsics.js';
import { readOpenApiVersion } from '../open-api-version.js';
import type { OpenApiDocument } from '../open-api.js';
import { integrationKey } from '../open-api.js';
import type { StartEvent } from './event.js';
import { entry, property } from './event.js';
import type { RestRoute } from './rest-api.js';

const validators = [
  { body: false, parameters: false, name: 'NO-VALIDATION' },
  { body: true, parameters: false, name: 'body-only' },
  { body: false, parameters: true, name: 'params-only' },
  { body: true, parameters: true, name: 'body-and-params' },
] as const;

/** `RequestModel`: the schema of the request's body, and whether API Gateway checks requests. */
export function addRequestModel(event: StartEvent, { api, path, method }: RestRoute, document: OpenApiDocument): void {
  const given = entry(event, 'RequestModel');
  if (!given) return;
  const { value: config, keyPlace: place } = given;
  if (config.kind !== 'map') return refuse('`RequestModel` is not a map.', config);
  const modelNode = child(config, 'Model');
  const model = event.expansion.text(modelNode);
  const models = child(api.resource.properties, 'Models');
  if (!models) return refuse(`\`RequestModel\`: the API has no \`Models\`.`, place);
  if (models.kind !== 'map') return refuse('`Models` is not a map.', models);
  if (model === undefined || !models.entries.has(model)) return refuse(`The API has no model \`${model ?? '?'}\`.`, modelNode ?? place);
  const required = child(config, 'Required');
  for (const { draft } of document.at(path, method)) {
    const version = readOpenApiVersion(event.expansion, api.resource);
    if (document.isSwagger2 && !version?.value.startsWith('3')) {
      const parameter: Fields = { in: 'body', name: model.toLowerCase(), schema: { $ref: `#/definitions/${model.toLowerCase()}` }, required };
      draft.set('parameters', build([...itemsOf(draft.get('parameters')), parameter], place), place);
    } else {
      draft.set('requestBody', { content: { 'application/json': { schema: { $ref: `#/components/schemas/${model.toLowerCase()}` } } }, required }, place);
    }
  }
  addValidator(config, { path, method }, document);
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

function addValidator(config: Node, at: { readonly path: string; readonly method: string }, document: OpenApiDocument): void {
  const body = child(config, 'ValidateBody');
  const parameters = child(config, 'ValidateParameters');
  if (body === undefined && parameters === undefined) return;
  const flags = [body, parameters].map((node) => {
    if (node === undefined) return false;
    if (node.kind !== 'scalar' || typeof node.value !== 'boolean') return refuse('`ValidateBody` and `ValidateParameters` are true or false.', node);
    return node.value;
  });
  const validator = validators.find((candidate) => candidate.body === flags[0] && candidate.parameters === flags[1]);
  if (!validator) return;
  const place = (body ?? parameters ?? config).place;
  document.root.ensure('x-amazon-apigateway-request-validators', place).set(
    validator.name,
    { validateRequestBody: validator.body, validateRequestParameters: validator.parameters },
    place,
  );
  for (const { draft } of document.at(at.path, at.method)) draft.set('x-amazon-apigateway-request-validator', validator.name, place);
}

const parameterPlaces: Readonly<Record<string, string>> = { querystring: 'query', path: 'path', header: 'header' };

/** `RequestParameters`: parameters that the method names, or requires, or caches by. */
export function addRequestParameters(event: StartEvent, { path, method }: RestRoute, document: OpenApiDocument): void {
  const node = property(event, 'RequestParameters');
  if (!node) return;
  if (node.kind !== 'list') return refuse('`RequestParameters` is not a list.', node);
  const parameters: Literal[] = [];
  const cacheKeys: Literal[] = [];
  for (const item of node.items) {
    const { name, settings } = readParameter(item);
    const [, where, ...rest] = name.split('.').slice(1);
    const kind = where === undefined ? undefined : parameterPlaces[where];
    if (!name.startsWith('method.request.') || kind === undefined || rest.length === 0) {
      return refuse('A request parameter is not of the form `method.request.querystring|path|header.NAME`.', item);
    }
    const required = child(settings, 'Required');
    parameters.push(build({
      in: kind,
      name: rest.join('.'),
      required: required ?? false,
      ...(document.isSwagger2 ? { type: 'string' } : { schema: { type: 'string' } }),
    }, item.place));
    if (event.expansion.flag(child(settings, 'Caching'))) cacheKeys.push(build(name, item.place));
  }
  for (const { draft } of document.at(path, method)) {
    draft.set('parameters', build([...itemsOf(draft.get('parameters')), ...parameters], node.place), node.place);
    if (cacheKeys.length > 0) draft.draft(integrationKey)?.set('cacheKeyParameters', build(cacheKeys, node.place), node.place);
  }
}

function readParameter(item: Node): { readonly name: string; readonly settings: Node | undefined } {
  const text = stringOf(item);
  if (text !== undefined) return { name: text, settings: undefined };
  const [only]: (Entry | undefined)[] = item.kind === 'map' && !isIntrinsic(item) && !isNoValue(item) ? [...item.entries.values()] : [];
  if (item.kind !== 'map' || item.entries.size !== 1 || !only) return refuse('A request parameter is neither a string nor a map with one key.', item);
  if (only.value.kind !== 'map') return refuse(`The settings of the request parameter \`${only.key}\` are not a map.`, only.value);
  return { name: only.key, settings: only.value };
}
