import type { Place } from '../../../model/source.js';
import type { MapNode, Node } from '../../../syntax/tree.js';
import { map } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import { Draft } from './draft.js';
import { refuse } from './expansion.js';
import { choice, isIntrinsic, noValue, ref } from './intrinsics.js';

export const anyMethod = 'x-amazon-apigateway-any-method';
export const integrationKey = 'x-amazon-apigateway-integration';

const httpMethods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', anyMethod]);

/** Keys of a path item that are not methods. */
export function isMethod(key: string): boolean {
  return httpMethods.has(key.toLowerCase()) || key.toLowerCase() === anyMethod;
}

/** A method as OpenAPI writes it. */
export function methodKey(method: string): string {
  const lower = method.toLowerCase();
  return lower === 'any' ? anyMethod : lower;
}

/** One operation of a document: a method of a path, or one branch of a conditional one. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly draft: Draft;
}

/** The OpenAPI document of an API, open for what events and the API's properties add to it. */
export class OpenApiDocument {
  readonly root: Draft;

  constructor(origin: MapNode) {
    this.root = new Draft(origin.place, origin);
  }

  /** A document without paths, as SAM begins one. */
  static empty(version: Fields, place: Place): OpenApiDocument {
    const node = build({ ...version, info: { version: '1.0', title: ref('AWS::StackName') }, paths: {} }, place);
    return new OpenApiDocument(node.kind === 'map' ? node : map([], place));
  }

  get isSwagger2(): boolean {
    return this.root.has('swagger');
  }

  /** The paths, checked to be maps. */
  get paths(): Draft {
    const paths = this.root.draft('paths');
    if (paths) return paths;
    const node = this.root.get('paths');
    if (node && !isNull(node)) refuse('`paths` is not a map.', node);
    return this.root.ensure('paths');
  }

  pathNames(): string[] {
    return this.paths.keys().filter((path) => !path.startsWith('x-') && !path.startsWith('Fn::'));
  }

  /** The path items that may stand under `path`. */
  items(path: string): readonly Draft[] {
    const items = this.paths.alternatives(path);
    const [only] = items;
    if (only?.has('Fn::If')) refuse('`Fn::If` does not have three arguments.', only.place);
    if (only) return items;
    const node = this.paths.get(path);
    if (node && !isIntrinsic(node)) refuse(`The path \`${path}\` is not a map.`, node);
    return items;
  }

  operations(path: string): Operation[] {
    return this.items(path).flatMap((item) =>
      item.keys().filter(isMethod).flatMap((method) => operationsOf(item, path, method)));
  }

  allOperations(): Operation[] {
    return this.pathNames().flatMap((path) => this.operations(path));
  }

  /** The operations `method` of `path`. */
  at(path: string, method: string): Operation[] {
    return this.items(path).flatMap((item) => (item.has(method) ? operationsOf(item, path, method) : []));
  }

  /** Opens `method` of `path`, making both where they are missing. */
  ensure(path: string, method: string, place: Place): Operation[] {
    if (!this.paths.has(path) || isNull(this.paths.get(path))) this.paths.set(path, new Draft(place), place);
    for (const item of this.items(path)) {
      if (!item.has(method) || isNull(item.get(method))) item.set(method, new Draft(place), place);
    }
    return this.at(path, method);
  }

  hasIntegration(path: string, method: string): boolean {
    return this.at(path, method).some(({ draft }) => draft.has(integrationKey));
  }

  /** Keeps `path` only under `condition`. */
  restrictPath(path: string, condition: string, place: Place): void {
    this.paths.restrict(path, build(condition, place), build(noValue, place));
  }

  restrictMethod(path: string, method: string, condition: string, place: Place): void {
    for (const item of this.items(path)) item.restrict(method, build(condition, place), build(noValue, place));
  }
}

function operationsOf(item: Draft, path: string, method: string): Operation[] {
  const drafts = item.alternatives(method);
  const node = drafts.length === 0 ? item.get(method) : undefined;
  if (node && node.kind !== 'map' && !isNull(node)) refuse(`The method \`${method}\` of the path \`${path}\` is not a map.`, node);
  return drafts.map((draft) => ({ path, method, draft }));
}

/** Checks that every path and every method is a map, as API Gateway wants them. */
export function checkDefinitions(document: OpenApiDocument, everyKey: boolean): void {
  for (const path of document.pathNames()) {
    for (const item of document.items(path)) {
      for (const key of item.keys()) {
        const node = item.get(key);
        const isChecked = isMethod(key) || (everyKey && !pathItemFields.has(key) && !key.startsWith('x-'));
        if (isChecked && node?.kind !== 'map') refuse(`\`${key}\` of the path \`${path}\` is not a map.`, node ?? item.place);
      }
    }
  }
}

/** What a path item has beside methods. */
const pathItemFields: ReadonlySet<string> = new Set(['parameters', 'summary', 'description', 'servers', '$ref']);

function isNull(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null;
}

/** An integration's `uri` is there only when the function is. */
export function conditional(condition: string | undefined, value: Literal): Literal {
  return condition === undefined ? value : choice(condition, value);
}

/** Adds `{ name: scopes }` to the `security` of an operation. */
export function addSecurity(operation: Operation, name: string, scopes: readonly Node[], place: Place): void {
  const entry = build({ [name]: scopes }, place);
  const existing = securityOf(operation);
  operation.draft.set('security', build([...existing, entry], place), place);
}

export function securityOf({ draft, path, method }: Operation): readonly Node[] {
  const node = draft.get('security');
  if (!node) return [];
  if (node.kind !== 'list') return refuse(`\`security\` of the method \`${method}\` of the path \`${path}\` is not a list.`, node);
  return node.items;
}

/** The names that the `security` of an operation requires. */
export function securityNames(operation: Operation): string[] {
  return securityOf(operation).flatMap((item) => (item.kind === 'map' ? [...item.entries.keys()] : []));
}
