import type { Json } from './aws/index.js';

/**
 * Resources of Terraform's AWS provider that CloudFormation has no type for: they keep Terraform's type and the names of its
 * attributes. https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
export interface TerraformTypes {
  readonly aws_account_alternate_contact: {
    readonly alternate_contact_type?: string;
  };
  readonly aws_ami: {
    readonly ebs_block_device?: readonly AmiBlockDevice[];
  };
  readonly aws_ami_copy: {
    readonly encrypted?: boolean;
    readonly kms_key_id?: string;
  };
  readonly aws_ami_launch_permission: {
    readonly group?: string;
    readonly account_id?: string;
    readonly organization_arn?: string;
  };
  readonly aws_athena_database: {
    readonly encryption_configuration?: readonly { readonly encryption_option?: string }[];
  };
  readonly aws_bedrock_custom_model: {
    readonly custom_model_kms_key_id?: string;
    readonly vpc_config?: readonly { readonly security_group_ids?: readonly string[]; readonly subnet_ids?: readonly string[] }[];
  };
  readonly aws_bedrock_model_invocation_logging_configuration: {
    readonly logging_config?: readonly InvocationLogging[];
  };
  readonly aws_cloudformation_stack_instances: {
    readonly retain_stacks?: boolean;
  };
  readonly aws_cloudformation_stack_set_instance: {
    readonly retain_stack?: boolean;
  };
  readonly aws_cloudsearch_domain: {
    readonly endpoint_options?: readonly { readonly enforce_https?: boolean; readonly tls_security_policy?: string }[];
  };
  readonly aws_codecommit_approval_rule_template: {
    readonly content?: string;
  };
  readonly aws_codecommit_approval_rule_template_association: {
    readonly approval_rule_template_name?: string;
    readonly repository_name?: string;
  };
  readonly aws_db_cluster_snapshot: {
    readonly db_cluster_identifier?: string;
    readonly shared_accounts?: readonly string[];
  };
  readonly aws_db_instance_automated_backups_replication: {
    readonly kms_key_id?: string;
    readonly source_db_instance_arn?: string;
  };
  readonly aws_db_snapshot: {
    readonly db_instance_identifier?: string;
    readonly shared_accounts?: readonly string[];
  };
  readonly aws_db_snapshot_copy: {
    readonly kms_key_id?: string;
    readonly source_db_snapshot_identifier?: string;
    readonly shared_accounts?: readonly string[];
  };
  readonly aws_dynamodb_table_replica: {
    readonly global_table_arn?: string;
    readonly kms_key_arn?: string;
  };
  readonly aws_detective_organization_configuration: {
    readonly auto_enable?: boolean;
  };
  readonly aws_ebs_default_kms_key: {
    readonly key_arn?: string;
  };
  readonly aws_ebs_encryption_by_default: {
    readonly enabled?: boolean;
  };
  readonly aws_ebs_snapshot: {
    readonly volume_id?: string;
  };
  readonly aws_ebs_snapshot_copy: {
    readonly source_snapshot_id?: string;
    readonly encrypted?: boolean;
    readonly kms_key_id?: string;
  };
  readonly aws_elasticache_security_group: {
    readonly description?: string;
  };
  readonly aws_ec2_image_block_public_access: {
    readonly state?: string;
  };
  readonly aws_ec2_instance_metadata_defaults: {
    readonly http_tokens?: string;
  };
  readonly aws_ec2_serial_console_access: {
    readonly enabled?: boolean;
  };
  readonly aws_emr_block_public_access_configuration: {
    readonly block_public_security_group_rules?: boolean;
    readonly permitted_public_security_group_rule_range?: readonly PortRange[];
  };
  readonly aws_glacier_vault: {
    readonly access_policy?: string;
  };
  readonly aws_glue_resource_policy: {
    readonly policy?: string;
  };
  readonly aws_guardduty_organization_admin_account: {
    readonly admin_account_id?: string;
  };
  readonly aws_guardduty_organization_configuration: {
    readonly detector_id?: string;
    readonly auto_enable?: boolean;
    readonly auto_enable_organization_members?: string;
  };
  readonly aws_iam_account_password_policy: {
    readonly minimum_password_length?: number;
    readonly password_reuse_prevention?: number;
    readonly max_password_age?: number;
    readonly require_lowercase_characters?: boolean;
    readonly require_numbers?: boolean;
    readonly require_symbols?: boolean;
    readonly require_uppercase_characters?: boolean;
  };
  readonly aws_iam_policy_attachment: {
    readonly policy_arn?: string;
  };
  readonly aws_inspector2_enabler: {
    readonly account_ids?: readonly string[];
    readonly resource_types?: readonly string[];
  };
  readonly aws_inspector2_organization_configuration: {
    readonly auto_enable?: readonly { readonly ec2?: boolean; readonly ecr?: boolean; readonly lambda?: boolean }[];
  };
  readonly aws_lex_bot_alias: {
    readonly conversation_logs?: readonly { readonly log_settings?: readonly LexLog[] }[];
  };
  readonly aws_macie2_classification_job: {
    readonly job_status?: string;
  };
  readonly aws_macie2_organization_configuration: {
    readonly auto_enable?: boolean;
  };
  readonly aws_neptune_cluster_snapshot: {
    readonly db_cluster_identifier?: string;
  };
  readonly aws_opsworks_rds_db_instance: {
    readonly db_password?: string;
  };
  readonly aws_rds_cluster_activity_stream: {
    readonly kms_key_id?: string;
  };
  readonly aws_rds_cluster_snapshot_copy: {
    readonly kms_key_id?: string;
    readonly source_db_cluster_snapshot_identifier?: string;
    readonly shared_accounts?: readonly string[];
  };
  readonly aws_route53domains_domain: {
    readonly auto_renew?: boolean;
    readonly transfer_lock?: boolean;
  };
  readonly aws_route53domains_registered_domain: {
    readonly auto_renew?: boolean;
    readonly transfer_lock?: boolean;
  };
  readonly aws_s3_account_public_access_block: {
    readonly block_public_acls?: boolean;
    readonly block_public_policy?: boolean;
    readonly ignore_public_acls?: boolean;
    readonly restrict_public_buckets?: boolean;
  };
  readonly aws_s3_bucket_object: BucketObject;
  readonly aws_s3_object: BucketObject;
  readonly aws_s3_object_copy: BucketObject;
  readonly aws_sagemaker_flow_definition: {
    readonly output_config?: readonly { readonly kms_key_id?: string; readonly s3_output_path?: string }[];
  };
  readonly aws_securityhub_standards_control: {
    readonly control_status?: string;
    readonly disabled_reason?: string;
  };
  readonly aws_securityhub_standards_control_association: {
    readonly association_status?: string;
    readonly updated_reason?: string;
  };
  readonly aws_ses_identity_policy: {
    readonly policy?: string;
  };
  readonly aws_sesv2_email_identity_policy: {
    readonly policy?: string;
  };
}

interface AmiBlockDevice {
  readonly device_name?: string;
  readonly encrypted?: boolean;
  readonly snapshot_id?: string;
}

interface InvocationLogging {
  readonly cloudwatch_config?: Json;
  readonly s3_config?: Json;
  readonly text_data_delivery_enabled?: boolean;
}

interface LexLog {
  readonly destination?: string;
  readonly kms_key_arn?: string;
}

interface BucketObject {
  readonly bucket?: string;
  readonly kms_key_id?: string;
  readonly server_side_encryption?: string;
}

interface PortRange {
  readonly min_range?: number;
  readonly max_range?: number;
}
