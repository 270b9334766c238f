import type { Table } from '../row.js';

export const ORGANIZATIONS: Table = {
  aws_organizations_organization: { type: 'AWS::Organizations::Organization' },
  aws_organizations_policy: { type: 'AWS::Organizations::Policy' },
  aws_organizations_policy_attachment: { partOf: [{ type: 'AWS::Organizations::Policy', by: 'policy_id' }] },
};
