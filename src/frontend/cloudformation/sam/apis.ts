import type { Place } from '../../../model/source.js';
import type { Entry, Node } from '../../../syntax/tree.js';
import { child, map, stringOf } from '../../../syntax/tree.js';
import type { Fields } from './build.js';
import { buildMap } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { conditionOf, refuse } from './expansion.js';
import type { Globals } from './globals.js';
import { withGlobals } from './globals.js';
import { isIntrinsic, isNoValue, refTarget } from './intrinsics.js';
import { OpenApiDocument } from './open-api.js';

export type ApiKind = 'rest' | 'http';

interface KindFacts {
  readonly type: string;
  readonly implicitId: string;
  readonly implicitStage: string | undefined;
  readonly version: Fields;
  /** The property of an event that names the API. */
  readonly eventProperty: 'RestApiId' | 'ApiId';
}

export const apiKinds: Readonly<Record<ApiKind, KindFacts>> = {
  rest: { type: 'AWS::Serverless::Api', implicitId: 'ServerlessRestApi', implicitStage: 'Prod', version: { swagger: '2.0' }, eventProperty: 'RestApiId' },
  http: { type: 'AWS::Serverless::HttpApi', implicitId: 'ServerlessHttpApi', implicitStage: undefined, version: { openapi: '3.0.1' }, eventProperty: 'ApiId' },
};

/** An event that leads to a path of an API, for the conditions under which path and API exist. */
interface PathUse {
  readonly path: string;
  readonly condition: string | undefined;
  readonly place: Place;
}

/** An API of the template, or the implicit one, while events add to it. */
export class ApiDraft {
  readonly uses: PathUse[] = [];
  /** The function resources behind events: the implicit API lasts as long as the longest-lived of them. */
  readonly users: SamResource[] = [];
  /** What can be decided only when all events have been seen. */
  readonly settle: (() => void)[] = [];
  /** Settings of routes in the stage of an HTTP API, by the route's name. */
  readonly routeSettings = new Map<string, { readonly entry: Entry; readonly condition: string | undefined }>();
  /** Set when the API's definition is written in the template or made by SAM, not in a file or left to an intrinsic function. */
  readonly document: OpenApiDocument | undefined;
  /** Whether events add their paths to the definition. */
  readonly managed: boolean;
  /** The operations that events have made, as `method path`. */
  readonly operations = new Set<string>();

  constructor(
    readonly kind: ApiKind,
    readonly resource: SamResource,
    readonly implicit: boolean,
    readonly merge: boolean,
  ) {
    const body = resource.properties.entries.get('DefinitionBody')?.value;
    const hasUri = has(resource, 'DefinitionUri');
    const hasBody = has(resource, 'DefinitionBody');
    this.managed = (!hasBody && !hasUri) || merge;
    if (body?.kind === 'map' && !isIntrinsic(body)) this.document = new OpenApiDocument(body);
    else if (!hasBody && !hasUri) this.document = OpenApiDocument.empty(apiKinds[kind].version, resource.keyPlace);
  }
}

function has(resource: SamResource, property: string): boolean {
  const node = child(resource.properties, property);
  return node !== undefined && !isNull(node) && !isNoValue(node);
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** The APIs that events can name, and the implicit ones that come into being with the first event that names none. */
export class Apis {
  private readonly drafts = new Map<string, ApiDraft>();

  constructor(
    private readonly expansion: Expansion,
    private readonly globals: Globals,
    resources: readonly SamResource[],
  ) {
    for (const resource of resources) {
      const kind = kindOf(resource.type);
      if (!kind) continue;
      const merge = expansion.flag(child(resource.properties, 'MergeDefinitions'));
      this.drafts.set(resource.id, new ApiDraft(kind, resource, resource.id === apiKinds[kind].implicitId, merge));
    }
  }

  all(): Iterable<ApiDraft> {
    return this.drafts.values();
  }

  /** The API that an event names, or the implicit one. */
  of(kind: ApiKind, named: Node | undefined, place: Place): ApiDraft {
    const facts = apiKinds[kind];
    if (!named || isNoValue(named)) return this.implicit(kind, place);
    const decided = this.expansion.decide(named);
    const id = refTarget(named) ?? stringOf(decided) ?? refTarget(decided);
    if (id === undefined) return refuse(`\`${facts.eventProperty}\` does not name an API of the template.`, named);
    if (id === facts.implicitId && !this.drafts.has(id)) return this.implicit(kind, place);
    const draft = this.drafts.get(id);
    if (draft?.kind !== kind) return refuse(`\`${facts.eventProperty}\` is not a reference to a resource of type ${facts.type} in the template.`, named);
    return draft;
  }

  private implicit(kind: ApiKind, place: Place): ApiDraft {
    const { implicitId, implicitStage, type } = apiKinds[kind];
    const existing = this.drafts.get(implicitId);
    if (existing) return existing;
    const node = buildMap({ Type: type }, place);
    const own = buildMap({ StageName: implicitStage }, place);
    const properties = withGlobals(this.expansion, this.globals, node, own);
    const resource: SamResource = { id: implicitId, type, keyPlace: place, node, properties: map(properties.entries.values(), place) };
    const draft = new ApiDraft(kind, resource, true, false);
    this.drafts.set(implicitId, draft);
    return draft;
  }
}

function kindOf(type: string): ApiKind | undefined {
  if (type === apiKinds.rest.type) return 'rest';
  return type === apiKinds.http.type ? 'http' : undefined;
}

/** Notes that an event leads to `path`. */
export function usePath(api: ApiDraft, path: string, resource: SamResource, place: Place): void {
  api.uses.push({ path, condition: conditionOf(resource), place });
  api.users.push(resource);
}
