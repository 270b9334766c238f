import type { Attribute, Block } from '../../../syntax/hcl/index.js';

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
  /** Constraints on the version of the AWS provider. */
  readonly awsVersions: readonly string[];
  /** It keeps state of its own (`backend`, `cloud`): people deploy it as it is. */
  readonly isDeployed: boolean;
  /** Paths of the files that were read. */
  readonly files: readonly string[];
}

export type ResourceMode = 'managed' | 'data' | 'ephemeral';

export interface ResourceDeclaration {
  readonly mode: ResourceMode;
  readonly type: string;
  readonly name: string;
  readonly block: Block;
}

/** The key of a resource in its module, which is also its address there, but for instance keys. */
export function resourceKey(mode: ResourceMode, type: string, name: string): string {
  return mode === 'managed' ? `${type}.${name}` : `${mode}.${type}.${name}`;
}
