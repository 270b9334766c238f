import type { Table } from '../row.js';

export const MACIE: Table = {
  aws_macie2_account: { type: 'AWS::Macie::Session' },
  aws_macie2_classification_job: { own: 'CloudFormation has no classification jobs' },
  aws_macie2_organization_configuration: { own: 'CloudFormation cannot set it for an organization' },
};
