import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import { isIntrinsic, isNoValue } from './intrinsics.js';
import type { OpenApiDocument } from './open-api.js';
import { anyMethod, isMethod } from './open-api.js';

interface Cors {
  readonly entry: Entry;
  readonly origins: Literal;
  readonly methods: Literal;
  readonly headers: Literal;
  readonly maxAge: Literal;
  readonly credentials: boolean;
}

const corsProperties: ReadonlySet<string> = new Set(['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials']);

function readCors(expansion: Expansion, resource: SamResource): Cors | undefined {
  const entry = resource.properties.entries.get('Cors');
  if (!entry || isNoValue(entry.value)) return undefined;
  const { value } = entry;
  if (value.kind === 'scalar' && value.value === null) return undefined;
  const origin = (node: Literal): Cors => ({ entry, origins: node, methods: undefined, headers: undefined, maxAge: undefined, credentials: false });
  if (value.kind === 'scalar' || isIntrinsic(value)) return origin(value);
  if (value.kind !== 'map') return refuse('`Cors` is neither a string nor a map.', value);
  for (const { key, keyPlace } of value.entries.values()) {
    if (!corsProperties.has(key)) refuse(`\`Cors\` has no property \`${key}\`.`, keyPlace);
  }
  const origins = child(value, 'AllowOrigin');
  if (origins?.kind === 'scalar' && (origins.value === '' || origins.value === null)) refuse('`Cors.AllowOrigin` is empty.', origins);
  const credentials = expansion.flag(child(value, 'AllowCredentials'));
  if (credentials && (!origins || stringOf(origins) === "'*'")) {
    refuse('`Cors.AllowCredentials` needs an `AllowOrigin` other than `\'*\'`.', child(value, 'AllowCredentials') ?? value);
  }
  return {
    entry,
    origins: origins ?? "'*'",
    methods: child(value, 'AllowMethods'),
    headers: child(value, 'AllowHeaders'),
    maxAge: child(value, 'MaxAge'),
    credentials,
  };
}

/** `Cors` of a REST API: every path without a method OPTIONS gets one that answers preflight requests. */
export function addCors(expansion: Expansion, resource: SamResource, document: OpenApiDocument | undefined): void {
  const cors = readCors(expansion, resource);
  if (!cors) return;
  if (!document) return refuse('`Cors` works only with a definition in the template.', cors.entry.keyPlace);
  const binary = child(resource.properties, 'BinaryMediaTypes') !== undefined;
  for (const path of document.pathNames()) {
    for (const item of document.items(path)) {
      if (item.has('options')) continue;
      const methods = cors.methods ?? allowedMethods(item.keys());
      item.set('options', build(preflight(cors, methods, binary), cors.entry.keyPlace), cors.entry.keyPlace);
    }
  }
}

/** The path's own methods, all of them where the path takes any. */
function allowedMethods(keys: readonly string[]): string {
  const methods = keys.filter(isMethod).map((key) => key.toLowerCase());
  const names = methods.includes(anyMethod) ? ['delete', 'get', 'head', 'options', 'patch', 'post', 'put'] : [...methods, 'options'];
  return `'${[...new Set(names)].map((name) => name.toUpperCase()).sort().join(',')}'`;
}

function preflight(cors: Cors, methods: Literal, binary: boolean): Fields {
  const headers: Record<string, Literal> = {
    'Access-Control-Allow-Origin': cors.origins,
    'Access-Control-Allow-Headers': cors.headers,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Max-Age': cors.maxAge,
    'Access-Control-Allow-Credentials': cors.credentials ? "'true'" : undefined,
  };
  const present = Object.entries(headers).filter(([, value]) => value !== undefined);
  const contentHandling = binary ? 'CONVERT_TO_TEXT' : undefined;
  return {
    summary: 'CORS support',
    consumes: ['application/json'],
    produces: ['application/json'],
    'x-amazon-apigateway-integration': {
      type: 'mock',
      contentHandling,
      requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
      responses: {
        default: {
          statusCode: '200',
          contentHandling,
          responseParameters: Object.fromEntries(present.map(([name, value]) => [`method.response.header.${name}`, value])),
          responseTemplates: { 'application/json': '{}\n' },
        },
      },
    },
    responses: {
      200: {
        description: 'Default response for CORS method',
        headers: Object.fromEntries(present.map(([name]) => [name, headerType(name)])),
      },
    },
  };
}

function headerType(name: string): Fields {
  return { type: name === 'Access-Control-Max-Age' ? 'integer' : 'string' };
}

/** Whether the preflight methods take part in what `Auth` adds to all methods. */
export function appliesToPreflight(expansion: Expansion, auth: Node, property: string): boolean {
  const node = child(auth, property);
  return node === undefined || expansion.flag(node);
}
