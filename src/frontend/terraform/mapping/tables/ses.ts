import type { Table } from '../row.js';

export const SES: Table = {
  aws_ses_configuration_set: {
    type: 'AWS::SES::ConfigurationSet',
    attributes: { reputation_metrics_enabled: 'ReputationOptions.ReputationMetricsEnabled', sending_enabled: 'SendingOptions.SendingEnabled' },
  },
  aws_ses_identity_policy: { own: 'CloudFormation has no policies of identities' },
  aws_ses_receipt_rule: {
    type: 'AWS::SES::ReceiptRule',
    within: 'Rule',
    attributes: {
      'after': '/After',
      'rule_set_name': '/RuleSetName',
      'add_header_action': 'Actions[0].AddHeaderAction',
      'bounce_action': 'Actions[0].BounceAction',
      'lambda_action': 'Actions[0].LambdaAction',
      's3_action': 'Actions[0].S3Action',
      'sns_action': 'Actions[0].SNSAction',
      'stop_action': 'Actions[0].StopAction',
      'workmail_action': 'Actions[0].WorkmailAction',
      'add_header_action.position': { ignored: 'CloudFormation has a list' },
      'bounce_action.position': { ignored: 'CloudFormation has a list' },
      'lambda_action.position': { ignored: 'CloudFormation has a list' },
      's3_action.position': { ignored: 'CloudFormation has a list' },
      'sns_action.position': { ignored: 'CloudFormation has a list' },
      'stop_action.position': { ignored: 'CloudFormation has a list' },
      'workmail_action.position': { ignored: 'CloudFormation has a list' },
    },
  },
  aws_sesv2_configuration_set: { type: 'AWS::SES::ConfigurationSet', attributes: { configuration_set_name: 'Name' } },
  aws_sesv2_email_identity: {
    type: 'AWS::SES::EmailIdentity',
    attributes: { configuration_set_name: 'ConfigurationSetAttributes.ConfigurationSetName' },
  },
  aws_sesv2_email_identity_policy: { own: 'CloudFormation has no policies of identities' },
};
