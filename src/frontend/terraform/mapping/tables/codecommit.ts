import type { Table } from '../row.js';

export const CODECOMMIT: Table = {
  aws_codecommit_approval_rule_template: { own: 'TODO' },
  aws_codecommit_repository: { type: 'AWS::CodeCommit::Repository' },
  aws_codegurureviewer_repository_association: { type: 'AWS::CodeGuruReviewer::RepositoryAssociation' },
};
