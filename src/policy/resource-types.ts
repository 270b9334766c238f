import type { ResourceTypes as CloudFormationTypes } from './aws/index.js';
import type { TerraformTypes } from './terraform-types.js';

/** Resource types and their properties: CloudFormation's, what only Terraform has, and nearside's own. */
export interface ResourceTypes extends CloudFormationTypes, TerraformTypes {
  'AWS::S3::Bucket': CloudFormationTypes['AWS::S3::Bucket'] & BucketAdditions;
  'Nearside::Account': Account;
  /** Every resource, whatever its type: policies read `properties`. */
  '*': object;
}

/** What only Terraform can set (`src/frontend/terraform/mapping/schemas.ts`). */
interface BucketAdditions {
  /** Grants of an ACL to groups. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee */
  readonly AclGrants?: readonly { readonly URI?: string; readonly Permissions?: readonly string[] }[];
}

/**
 * What is scanned, as a whole: there is one when it declares services of a whole account, or the configuration says that it does
 * (`account: complete`). Policies on it ask whether something is there at all; `all` gives the resources of every unit.
 */
export interface Account {
  /** Whether everything of the account is in what is scanned; unknown unless the configuration says so. */
  readonly Complete?: boolean;
  readonly Units?: number;
  readonly Resources?: number;
}
