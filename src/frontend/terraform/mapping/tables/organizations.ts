import type { Table } from '../row.js';

export const ORGANIZATIONS: Table = {
  aws_organizations_organization: {
    type: 'AWS::Organizations::Organization',
    attributes: {
      aws_service_access_principals: { ignored: 'CloudFormation cannot set it' },
      enabled_policy_types: { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_organizations_policy: { type: 'AWS::Organizations::Policy', defaults: { Type: 'SERVICE_CONTROL_POLICY' } },
  aws_organizations_policy_attachment: { partOf: [{ type: 'AWS::Organizations::Policy', by: 'policy_id' }], attributes: { target_id: 'TargetIds' } },
};
