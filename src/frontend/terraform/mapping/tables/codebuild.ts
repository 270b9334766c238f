import type { Table } from '../row.js';

export const CODEBUILD: Table = {
  aws_codebuild_project: { type: 'AWS::CodeBuild::Project' },
  aws_codebuild_report_group: { type: 'AWS::CodeBuild::ReportGroup' },
  aws_codebuild_source_credential: { type: 'AWS::CodeBuild::SourceCredential' },
  aws_codebuild_webhook: { partOf: [{ type: 'AWS::CodeBuild::Project', by: 'project_name' }] },
};
