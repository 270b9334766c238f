/**
 * What Terraform itself knows of the structure of a configuration, without providers' schemas. JSON syntax needs it: whether
 * an object is a block or a value, and whether a string is a template, an expression or plain text, is not to be seen in it.
 */
export interface Shape {
  /** How many labels, each a level of objects. */
  readonly labels: number;
  readonly blocks: ReadonlyMap<string, Shape>;
  /** Arguments whose strings are not templates, because Terraform reads them before it can evaluate anything. */
  readonly plain: ReadonlySet<string>;
  /** Arguments whose strings are expressions: references, type constraints, keywords. */
  readonly expressions: ReadonlySet<string>;
}

interface Parts {
  readonly labels?: number;
  readonly blocks?: Readonly<Record<string, Shape>>;
  readonly plain?: readonly string[];
  readonly expressions?: readonly string[];
}

function shape({ labels = 0, blocks = {}, plain = [], expressions = [] }: Parts): Shape {
  return { labels, blocks: new Map(Object.entries(blocks)), plain: new Set(plain), expressions: new Set(expressions) };
}

const values = shape({});

/** `dynamic` may stand wherever blocks of a provider may, in the contents of another `dynamic` too. */
function dynamic(): Shape {
  const blocks = new Map<string, Shape>();
  const content: Shape = { ...values, blocks };
  const result = shape({ labels: 1, blocks: { content }, expressions: ['iterator'] });
  blocks.set('dynamic', result);
  return result;
}

const lifecycle = shape({
  blocks: { precondition: values, postcondition: values },
  expressions: ['ignore_changes', 'replace_triggered_by', 'create_before_destroy', 'prevent_destroy', 'destroy'],
});
const provisioner = shape({ labels: 1, blocks: { connection: values }, expressions: ['when', 'on_failure'] });
const reference = ['provider', 'depends_on'];
const resource = shape({ labels: 2, blocks: { lifecycle, provisioner, connection: values, dynamic: dynamic(), _: values }, expressions: reference });
const data = shape({ labels: 2, blocks: { lifecycle, dynamic: dynamic(), _: values }, expressions: reference });

/** Attributes of no known block: nothing but values. */
export const valuesShape: Shape = values;

export const configurationShape: Shape = shape({
  blocks: {
    resource,
    data,
    ephemeral: data,
    module: shape({ labels: 1, blocks: { _: values }, plain: ['source', 'version'], expressions: ['providers', 'depends_on'] }),
    provider: shape({ labels: 1, blocks: { dynamic: dynamic(), _: values }, plain: ['alias', 'version'] }),
    variable: shape({
      labels: 1,
      blocks: { validation: values },
      plain: ['default', 'description', 'sensitive', 'nullable', 'ephemeral'],
      expressions: ['type'],
    }),
    output: shape({ labels: 1, blocks: { precondition: values }, plain: ['description', 'sensitive', 'ephemeral'], expressions: ['depends_on'] }),
    locals: values,
    check: shape({ labels: 1, blocks: { assert: values, data } }),
    moved: shape({ expressions: ['from', 'to'] }),
    import: shape({ expressions: ['to', 'provider'] }),
    removed: shape({ blocks: { lifecycle, provisioner, connection: values }, expressions: ['from'] }),
    terraform: shape({
      blocks: {
        required_providers: shape({}),
        backend: shape({ labels: 1 }),
        cloud: shape({ blocks: { workspaces: values } }),
        provider_meta: shape({ labels: 1 }),
      },
      plain: ['required_version'],
      expressions: ['experiments'],
    }),
  },
});
