/** A resource of a plan that a test writes down. */
export interface Sketch {
  readonly address: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly actions?: readonly string[];
  /** What the configuration says of its arguments. */
  readonly expressions?: Readonly<Record<string, unknown>>;
}

function named(address: string): { readonly type: string; readonly name: string; readonly mode: string } {
  const [type = '', name = ''] = address.replace(/\[.*\]$/, '').split('.');
  return { type, name, mode: 'managed' };
}

/** A plan of a root module without modules. */
export function smallPlan(resources: readonly Sketch[], more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const declared = new Map(resources.map(({ address, expressions }) => [address.replace(/\[.*\]$/, ''), expressions ?? {}]));
  const planned = resources.map(({ address, values, sensitive }) => ({ address, ...named(address), values, sensitive_values: sensitive }));
  return {
    format_version: '1.2',
    planned_values: { root_module: { resources: planned } },
    resource_changes: resources.map(({ address, values, unknown = {}, actions = ['create'] }) => ({
      address, ...named(address), change: { actions, before: null, after: values ?? {}, after_unknown: unknown },
    })),
    configuration: { root_module: { resources: [...declared].map(([address, expressions]) => ({ address, ...named(address), expressions })) } },
    ...more,
  };
}
