import type { Table } from '../row.js';

export const SES: Table = {
  aws_ses_configuration_set: { type: 'AWS::SES::ConfigurationSet' },
  aws_ses_identity_policy: { own: 'TODO' },
  aws_ses_receipt_rule: { type: 'AWS::SES::ReceiptRule' },
  aws_sesv2_configuration_set: { type: 'AWS::SES::ConfigurationSet' },
  aws_sesv2_email_identity: { type: 'AWS::SES::EmailIdentity' },
  aws_sesv2_email_identity_policy: { own: 'TODO' },
};
