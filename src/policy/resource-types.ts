import type { Json, ResourceTypes as CloudFormationTypes } from './aws/index.js';
import type { TerraformTypes } from './terraform-types.js';
import type { Scalar } from '../model/value.js';

/** Resource types and their properties: CloudFormation's, what only Terraform has, and nearside's own. */
export interface ResourceTypes extends CloudFormationTypes, TerraformTypes {
  'AWS::CertificateManager::Certificate': CloudFormationTypes['AWS::CertificateManager::Certificate'] & CertificateAdditions;
  'AWS::CloudFormation::Stack': CloudFormationTypes['AWS::CloudFormation::Stack'] & StackAdditions;
  'AWS::ElasticLoadBalancing::LoadBalancer': CloudFormationTypes['AWS::ElasticLoadBalancing::LoadBalancer'] & ClassicLoadBalancerAdditions;
  'AWS::IAM::User': CloudFormationTypes['AWS::IAM::User'] & UserAdditions;
  'AWS::NetworkFirewall::Firewall': CloudFormationTypes['AWS::NetworkFirewall::Firewall'] & NetworkFirewallAdditions;
  'AWS::NetworkFirewall::FirewallPolicy': CloudFormationTypes['AWS::NetworkFirewall::FirewallPolicy'] & NetworkFirewallAdditions;
  'AWS::NetworkFirewall::RuleGroup': CloudFormationTypes['AWS::NetworkFirewall::RuleGroup'] & NetworkFirewallAdditions;
  'AWS::NetworkFirewall::TLSInspectionConfiguration': CloudFormationTypes['AWS::NetworkFirewall::TLSInspectionConfiguration'] & NetworkFirewallAdditions;
  'AWS::RDS::DBCluster': CloudFormationTypes['AWS::RDS::DBCluster'] & DatabaseAdditions;
  'AWS::RDS::DBInstance': CloudFormationTypes['AWS::RDS::DBInstance'] & DatabaseAdditions;
  'AWS::Route53::DNSSEC': CloudFormationTypes['AWS::Route53::DNSSEC'] & SigningAdditions;
  'AWS::S3::Bucket': CloudFormationTypes['AWS::S3::Bucket'] & BucketAdditions;
  'AWS::SSM::Document': CloudFormationTypes['AWS::SSM::Document'] & DocumentAdditions;
  'AWS::SSM::Parameter': CloudFormationTypes['AWS::SSM::Parameter'] & ParameterAdditions;
  'AWS::WAF::WebACL': CloudFormationTypes['AWS::WAF::WebACL'] & ClassicWebAclAdditions;
  'AWS::WAFRegional::WebACL': CloudFormationTypes['AWS::WAFRegional::WebACL'] & ClassicWebAclAdditions;
  'AWS::SecretsManager::Secret': CloudFormationTypes['AWS::SecretsManager::Secret'] & SecretAdditions;
  'Custom::LogRetention': LogRetention;
  'Custom::S3AutoDeleteObjects': BucketHandler;
  'Custom::S3BucketNotifications': BucketHandler;
  'Nearside::Account': Account;
  'Nearside::HttpRequest': HttpRequest;
  'Nearside::ImageLookup': ImageLookup;
  'Nearside::Output': Output;
  'Nearside::PolicyDocument': PolicyDocument;
  'Nearside::PolicyLookup': PolicyLookup;
  'Nearside::Provider': Provider;
  /** Every resource, whatever its type: policies read `properties`. */
  '*': object;
}

/** The certificate itself, where it is imported. https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html */
interface CertificateAdditions {
  readonly CertificateBody?: string;
}

/** The role of a stack; nested ones have that of their parent. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
interface StackAdditions {
  readonly RoleARN?: string;
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-desync-mitigation-mode.html */
interface ClassicLoadBalancerAdditions {
  readonly DesyncMitigationMode?: string;
}

/** https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_EncryptionConfiguration.html */
interface NetworkFirewallAdditions {
  readonly EncryptionConfiguration?: { readonly KeyId?: string; readonly Type?: string };
}

/** Of the password that Terraform makes. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_login_profile */
interface UserAdditions {
  readonly GeneratedPasswordLength?: number;
}

/** Whether no snapshot is taken at the end; templates have `DeletionPolicy`. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html */
interface DatabaseAdditions {
  readonly SkipFinalSnapshot?: boolean;
}

/** Whether a zone is signed: Terraform can say that it is not. https://docs.aws.amazon.com/Route53/latest/APIReference/API_DNSSECStatus.html */
interface SigningAdditions {
  readonly SigningStatus?: string;
}

/** Where requests are logged, empty where Terraform says nothing. https://docs.aws.amazon.com/waf/latest/APIReference/API_waf_LoggingConfiguration.html */
interface ClassicWebAclAdditions {
  readonly LogDestination?: string;
}

/** What only Terraform can set (`src/frontend/terraform/mapping/schemas.ts`). */
interface BucketAdditions {
  /** Grants of an ACL to groups. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee */
  readonly AclGrants?: readonly { readonly URI?: string; readonly Permissions?: readonly string[] }[];
  /** Whether removing the bucket removes what is in it. */
  readonly ForceDestroy?: boolean;
  /** `Enabled` or `Disabled`. https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html */
  readonly MfaDelete?: string;
}

/** The custom resource of CDK's `logRetention`. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.LogRetention.html */
interface LogRetention {
  readonly LogGroupName?: string;
  readonly RetentionInDays?: number;
}

/** A custom resource of the CDK that does something to a bucket. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3-readme.html */
interface BucketHandler {
  readonly BucketName?: string;
}

/** Whom a document is shared with. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.html */
interface DocumentAdditions {
  readonly Permissions?: { readonly account_ids?: string; readonly type?: string };
}

/** How long a deleted secret can be brought back: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html */
interface SecretAdditions {
  readonly RecoveryWindowInDays?: number;
}

/** The key of a `SecureString`, which CloudFormation cannot make. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
interface ParameterAdditions {
  readonly KeyId?: string;
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

/** An output of a template. Terraform refuses outputs that reveal what is sensitive, so it has none here. */
export interface Output {
  readonly Value?: Scalar;
  readonly Description?: string;
  readonly Export?: { readonly Name?: string };
}

/** A `data "http"` of Terraform. https://registry.terraform.io/providers/hashicorp/http/latest/docs/data-sources/http */
export interface HttpRequest {
  readonly url?: string;
  readonly request_headers?: Json;
  readonly request_body?: string;
  /** The attributes of managed resources that its arguments mention, whatever they turn out to be. */
  readonly mentions?: readonly string[];
}

/** A `data "aws_ami"` or `data "aws_ami_ids"` of Terraform. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/ami */
export interface ImageLookup {
  readonly most_recent?: boolean;
  readonly owners?: readonly string[];
  readonly filter?: readonly { readonly name?: string; readonly values?: readonly string[] }[];
}

/** A `data "aws_iam_policy_document"` of Terraform that no resource in what is scanned uses. */
export interface PolicyDocument {
  readonly PolicyDocument?: Json;
}

/** A `data "aws_iam_policy"` of Terraform that no resource in what is scanned uses. */
export interface PolicyLookup {
  readonly arn?: string;
  readonly name?: string;
}

/** A `provider "aws"` block of Terraform. https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration */
export interface Provider {
  readonly access_key?: string;
  readonly alias?: string;
  readonly region?: string;
  readonly secret_key?: string;
  readonly token?: string;
}
