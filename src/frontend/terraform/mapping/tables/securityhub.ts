import type { Table } from '../row.js';

export const SECURITYHUB: Table = {
  aws_securityhub_account: { type: 'AWS::SecurityHub::Hub' },
  aws_securityhub_automation_rule: { type: 'AWS::SecurityHub::AutomationRule' },
  aws_securityhub_configuration_policy: { type: 'AWS::SecurityHub::ConfigurationPolicy' },
  aws_securityhub_configuration_policy_association: { type: 'AWS::SecurityHub::PolicyAssociation' },
  aws_securityhub_finding_aggregator: { type: 'AWS::SecurityHub::FindingAggregator' },
  aws_securityhub_organization_admin_account: { type: 'AWS::SecurityHub::DelegatedAdmin' },
  aws_securityhub_organization_configuration: { type: 'AWS::SecurityHub::OrganizationConfiguration' },
  aws_securityhub_standards_control: { own: 'TODO' },
  aws_securityhub_standards_control_association: { own: 'TODO' },
  aws_securityhub_standards_subscription: { type: 'AWS::SecurityHub::Standard' },
};
