import type { ConstructOwner } from '../../model/resource.js';
import type { TreeNode } from './construct-tree.js';
import type { Trace } from './metadata.js';

/** Whose frames and types are CDK's own. */
const FRAMEWORK_PACKAGE = /^(?:aws-cdk-lib|constructs|@aws-cdk\/.+|monocdk|aws_cdk|jsii|java|github\.com\/aws\/(?:aws-cdk|constructs|jsii-runtime)-go\/.+)$/;

/** What runs apps. */
const RUNNER = /^(?:node|ts-node|tsx|@swc\/.+|@esbuild-kit\/.+|jiti)$/;

/** Constructs that hold nothing but what CDK made for its own purposes. */
const FRAMEWORK_TYPES: ReadonlySet<string> = new Set(['aws-cdk-lib.CustomResourceProviderBase', 'aws-cdk-lib.custom_resources.Provider']);

/** What is made once a stack, and by constructs of which types (or resources of which type, for those that are of no class of their own). */
const SINGLETONS: ReadonlyMap<string, string> = new Map([
  ['AWS679f53fac002430cb0da5b7982bd2287', 'aws-cdk-lib.custom_resources.AwsCustomResource'],
  ['LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a', 'aws-cdk-lib.aws_logs.LogRetention'],
  ['BucketNotificationsHandler050a0587b7544547bf325f094a3db834', 'Custom::S3BucketNotifications'],
  ['Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C', 'aws-cdk-lib.aws_s3_deployment.BucketDeployment'],
]);

/** Providers of older versions, where they are of the class that users may use too. */
const OLD_PROVIDERS: ReadonlySet<string> = new Set(
  ['S3AutoDeleteObjects', 'ECRAutoDeleteImages', 'VpcRestrictDefaultSG', 'CrossRegionExportReader', 'CrossRegionExportWriter'].map(
    (serves) => `Custom::${serves}CustomResourceProvider`,
  ),
);

/** Tells the user's constructs from those of libraries and from what CDK makes for itself: by their types and what uses them, never by a name alone. */
export class Owners {
  /** Construct types and resource types by stack. */
  private readonly users = new Map<string, Set<string>>();

  constructor(
    private readonly nodes: ReadonlyMap<string, TreeNode>,
    stackPaths: readonly string[],
    /** The installed version of a package. */
    private readonly versionOf: (name: string) => string | undefined,
  ) {
    const stacks = new Set(stackPaths);
    for (const { path, type } of nodes.values()) {
      for (const stack of upwards(path)) if (stacks.has(stack)) this.uses(stack, type);
    }
  }

  /** Notes that a stack has a resource of a type. */
  uses(stackPath: string, type: string): void {
    const known = this.users.get(stackPath) ?? new Set<string>();
    this.users.set(stackPath, known.add(type));
  }

  ownerOf(path: string, stackPath: string, trace: Trace | undefined): ConstructOwner {
    const chain = upwards(path).filter((at) => at.length > stackPath.length);
    if (chain.some((at) => this.isFrameworks(at, stackPath))) return { kind: 'framework' };
    const types = chain.flatMap((at) => this.nodes.get(at) ?? []);
    const published = types.find(({ type }) => type !== '' && !FRAMEWORK_PACKAGE.test(packageOfType(type)));
    if (published) return { kind: 'library', name: packageOfType(published.type), ...(published.version !== undefined && { version: published.version }) };
    const name = libraryIn(trace ?? []);
    if (name === undefined) return { kind: 'own' };
    const version = this.versionOf(name);
    return { kind: 'library', name, ...(version !== undefined && { version }) };
  }

  private isFrameworks(path: string, stackPath: string): boolean {
    const type = this.nodes.get(path)?.type ?? '';
    if (FRAMEWORK_TYPES.has(type)) return true;
    const below = path.slice(stackPath.length + 1);
    const user = userOfSingleton(below);
    if (user !== undefined) return this.users.get(stackPath)?.has(user) === true;
    return type === 'aws-cdk-lib.CustomResourceProvider' && OLD_PROVIDERS.has(below);
  }
}

/** What makes a singleton of this id. Where it is made for a size of memory or a network, the id goes on: `…4C69AAFB0CC9EB8756C512MiB`. */
function userOfSingleton(id: string): string | undefined {
  for (const [singleton, user] of SINGLETONS) if (id.startsWith(singleton) && /^[\w-]*$/.test(id.slice(singleton.length))) return user;
  return undefined;
}

/** The package whose code, not CDK's, stands between CDK's and the user's. */
function libraryIn(trace: Trace): string | undefined {
  for (const frame of trace) {
    if (frame.kind === 'place') return undefined;
    const library = frame.packages.find((name) => !FRAMEWORK_PACKAGE.test(name) && !RUNNER.test(name));
    if (library !== undefined) return library;
  }
  return undefined;
}

/** `aws-cdk-lib`, of `aws-cdk-lib.aws_s3.Bucket`. */
function packageOfType(type: string): string {
  const [first = ''] = type.split('.');
  return first;
}

/** A path and those of the constructs around it, nearest first. */
function upwards(path: string): readonly string[] {
  const found = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) found.push(path.slice(0, at));
  return found;
}
