import type { Table } from '../row.js';

export const SECURITYHUB: Table = {
  aws_securityhub_account: { type: 'AWS::SecurityHub::Hub' },
  aws_securityhub_automation_rule: { type: 'AWS::SecurityHub::AutomationRule' },
  aws_securityhub_configuration_policy: {
    type: 'AWS::SecurityHub::ConfigurationPolicy',
    attributes: {
      'configuration_policy': 'ConfigurationPolicy.SecurityHub',
      'configuration_policy.enabled_standard_arns': 'EnabledStandardIdentifiers',
      'configuration_policy.security_controls_configuration.disabled_control_identifiers': 'DisabledSecurityControlIdentifiers',
      'configuration_policy.security_controls_configuration.enabled_control_identifiers': 'EnabledSecurityControlIdentifiers',
      'configuration_policy.security_controls_configuration.security_control_custom_parameter.parameter': {
        to: 'Parameters',
        entries: ['name', ''],
      },
      'configuration_policy.security_controls_configuration.security_control_custom_parameter.parameter.name': { ignored: 'the key of the map' },
    },
  },
  aws_securityhub_configuration_policy_association: {
    type: 'AWS::SecurityHub::PolicyAssociation',
    attributes: { policy_id: 'ConfigurationPolicyId' },
  },
  aws_securityhub_finding_aggregator: {
    type: 'AWS::SecurityHub::FindingAggregator',
    attributes: { linking_mode: 'RegionLinkingMode', specified_regions: 'Regions' },
  },
  aws_securityhub_organization_admin_account: { type: 'AWS::SecurityHub::DelegatedAdmin' },
  aws_securityhub_organization_configuration: {
    type: 'AWS::SecurityHub::OrganizationConfiguration',
    attributes: { 'organization_configuration': '', 'organization_configuration.configuration_type': 'ConfigurationType' },
  },
  aws_securityhub_standards_control: { own: 'CloudFormation has it inside the standard' },
  aws_securityhub_standards_control_association: { own: 'CloudFormation has it inside the standard' },
  aws_securityhub_standards_subscription: { type: 'AWS::SecurityHub::Standard' },
};
