/** A resource of an app, and the construct that makes it. */
export interface Made {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly properties?: object;
  readonly trace?: readonly string[];
  readonly inTree?: string;
}

/** `cdk.out` of an app with one stack, `Site`, in the format of the newer versions or, with `old`, that of the older ones. */
export function assembly(resources: readonly Made[], old = false): Readonly<Record<string, string>> {
  const metadata = Object.fromEntries(resources.map(({ id, path, trace }) => [`/${path}`, [
    { type: 'aws:cdk:logicalId', data: id, ...(old && { trace }) },
    ...(trace && !old ? [{ type: 'aws:cdk:creationStack', data: trace }] : []),
  ]]));
  const artifact = { type: 'aws:cloudformation:stack', displayName: 'Site', properties: { templateFile: 'Site.template.json' } };
  const template = { Resources: Object.fromEntries(resources.map(({ id, path, type, properties = {} }) =>
    [id, { Type: type, Properties: properties, Metadata: { 'aws:cdk:path': path } }])) };
  const nodes = Object.fromEntries(resources.filter(({ inTree }) => inTree).map(({ path, inTree }) => [path, { path, constructInfo: { fqn: inTree } }]));
  return {
    'cdk.out/manifest.json': JSON.stringify({
      version: '55.0.0',
      artifacts: { Site: old ? { ...artifact, metadata } : { ...artifact, additionalMetadataFile: 'Site.metadata.json' }, Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } } },
    }),
    ...(old ? {} : { 'cdk.out/Site.metadata.json': JSON.stringify(metadata) }),
    'cdk.out/Site.template.json': JSON.stringify(template, undefined, 1),
    'cdk.out/tree.json': JSON.stringify({ version: 'tree-0.1', tree: { path: 'App', children: nodes } }),
  };
}

/** A database that is not encrypted, unless it has other properties. */
export const db = (trace: readonly string[] | undefined, properties: object = { StorageEncrypted: false }): Made =>
  ({ id: 'Db1', path: 'Site/Db/Resource', type: 'AWS::RDS::DBInstance', properties, ...(trace && { trace }) });
