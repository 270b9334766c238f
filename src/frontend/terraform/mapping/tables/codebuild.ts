import type { Table } from '../row.js';

export const CODEBUILD: Table = {
  aws_codebuild_project: {
    type: 'AWS::CodeBuild::Project',
    attributes: {
      'artifacts.bucket_owner_access': { ignored: 'CloudFormation cannot set it' },
      'secondary_artifacts.bucket_owner_access': { ignored: 'CloudFormation cannot set it' },
      'logs_config.s3_logs.bucket_owner_access': { ignored: 'CloudFormation cannot set it' },
      'build_timeout': 'TimeoutInMinutes',
      'queued_timeout': 'QueuedTimeoutInMinutes',
      'project_visibility': 'Visibility',
    },
  },
  aws_codebuild_report_group: { type: 'AWS::CodeBuild::ReportGroup', attributes: { 'export_config.type': 'ExportConfigType' } },
  aws_codebuild_source_credential: { type: 'AWS::CodeBuild::SourceCredential' },
  aws_codebuild_webhook: {
    partOf: [{ type: 'AWS::CodeBuild::Project', by: 'project_name' }],
    within: 'Triggers',
    constants: { 'Triggers.Webhook': true },
    attributes: {
      'branch_filter': { ignored: 'superseded by filter groups' },
      'filter_group': { to: 'FilterGroups', itemsIn: 'filter' },
      'filter_group.filter': { ignored: 'the items themselves' },
      'manual_creation': { ignored: 'when Terraform acts' },
      'scope_configuration': 'ScopeConfiguration',
    },
  },
};
