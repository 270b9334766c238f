import type { Table } from '../row.js';

export const IOT: Table = {
  aws_iot_domain_configuration: { type: 'AWS::IoT::DomainConfiguration' },
  aws_iot_logging_options: { type: 'AWS::IoT::Logging', attributes: { disable_all_logs: { ignored: 'no level of logging says the same' } } },
  aws_iot_policy: { type: 'AWS::IoT::Policy' },
  aws_iot_role_alias: { type: 'AWS::IoT::RoleAlias', attributes: { alias: 'RoleAlias', credential_duration: 'CredentialDurationSeconds' } },
};
