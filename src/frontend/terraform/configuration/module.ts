import type { Attribute, Block } from '../../../syntax/hcl/index.js';
import type { ResourceDeclaration } from './resource-declaration.js';

/** What a module declares, override files merged in, before any evaluation. */
export interface Module {
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Attribute>;
  readonly outputs: ReadonlyMap<string, Block>;
  readonly calls: ReadonlyMap<string, Block>;
  /** By key: `aws_s3_bucket.a`, `data.aws_region.r`, `ephemeral.random_password.p`. */
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  /** By local name and alias: `aws`, `aws.use1`. */
  readonly providers: ReadonlyMap<string, Block>;
  readonly checks: readonly Block[];
  /** `moved` blocks. */
  readonly moved: readonly Block[];
  /** `removed` blocks. */
  readonly removed: readonly Block[];
  /** `import` blocks. */
  readonly imports: readonly Block[];
  /** Constraints on the version of the AWS provider. */
  readonly awsVersions: readonly string[];
  /** It keeps state of its own (`backend`, `cloud`): people deploy it as it is. */
  readonly isDeployed: boolean;
  /** Paths of the files that were read. */
  readonly files: readonly string[];
}
