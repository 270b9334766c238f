import type { Table } from '../row.js';

export const CODECOMMIT: Table = {
  aws_codecommit_approval_rule_template: { own: 'CloudFormation has no approval rules' },
  aws_codecommit_approval_rule_template_association: { own: 'CloudFormation has no approval rules' },
  aws_codecommit_repository: { type: 'AWS::CodeCommit::Repository', attributes: { default_branch: { ignored: 'CloudFormation cannot set it' } } },
  aws_codegurureviewer_repository_association: {
    type: 'AWS::CodeGuruReviewer::RepositoryAssociation',
    attributes: {
      kms_key_details: { ignored: 'CloudFormation cannot set it' },
      repository: { ignored: 'CloudFormation has the name of the repository only' },
    },
  },
};
