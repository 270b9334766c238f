import type { JsonProperty } from '../property.js';

const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'x-amazon-apigateway-any-method']);

/** One operation of an OpenAPI document, 2.0 or 3.0, as API Gateway imports it. */
export class Operation {
  constructor(
    private readonly document: JsonProperty,
    private readonly path: string,
    private readonly method: string,
    private readonly json: JsonProperty,
  ) {}

  /** `GET /pets`, `ANY /`. */
  get name(): string {
    return `${this.method === 'x-amazon-apigateway-any-method' ? 'ANY' : this.method.toUpperCase()} ${this.path}`;
  }

  /** What API Gateway calls for it. */
  get integration(): JsonProperty {
    return this.json.get('x-amazon-apigateway-integration');
  }

  get isPreflight(): boolean {
    return this.method.toLowerCase() === 'options';
  }

  /** What decides who may call: the operation's own security, else the document's. */
  get security(): JsonProperty {
    const own = this.json.get('security');
    const common = this.document.get('security');
    return own.exists || !common.exists ? own : common;
  }

  /** Whether callers are authorized: by IAM or an authorizer, or by an API key where that counts. */
  isAuthorized(apiKeyCounts: boolean): boolean {
    const type = this.json.get('x-amazon-apigateway-auth').get('type');
    if (type.exists && !type.matches(/^none$/i)) return true;
    return this.security.items.some((requirement) => requirement.isMap && requirement.keys.some((name) => this.isScheme(name, apiKeyCounts)));
  }

  /** A requirement that names no scheme of the document (SAM's `NONE`) requires nothing. */
  private isScheme(name: string, apiKeyCounts: boolean): boolean {
    const scheme = [this.document.get('components').get('securitySchemes'), this.document.get('securityDefinitions')]
      .map((schemes) => schemes.get(name))
      .find((one) => one.exists);
    if (!scheme) return false;
    const isKey = scheme.get('type').is('apiKey') && !scheme.get('x-amazon-apigateway-authorizer').exists && !scheme.get('x-amazon-apigateway-authtype').exists;
    return apiKeyCounts || !isKey;
  }
}

/**
 * The operations of the OpenAPI document that a `Body` is; none where it is not readable here.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
export function operations(document: JsonProperty): readonly Operation[] {
  const paths = document.get('paths');
  if (!paths.isMap) return [];
  return paths.keys.flatMap((path) => {
    const item = paths.get(path);
    if (!item.isMap) return [];
    return item.keys.filter((method) => METHODS.has(method.toLowerCase())).map((method) => new Operation(document, path, method, item.get(method)));
  });
}
