import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lex/conversation-logs-encrypted',
  title: 'Lex conversation logs are encrypted with a KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::Lex::BotAlias', 'AWS::Lex::Bot', 'aws_lex_bot_alias'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-LEX4'],
  },
  check(resource, report) {
    const settings = resource.type === 'AWS::Lex::Bot' ? resource.properties.get('TestBotAliasSettings') : resource.properties;
    const logs = settings.get('ConversationLogSettings');
    for (const audio of logs.get('AudioLogSettings').items) {
      if (audio.get('Enabled').is(true)) reportUnlessCustomerKey(audio.get('Destination').get('S3Bucket').get('KmsKeyArn'), 'the recordings', report);
    }
    for (const text of logs.get('TextLogSettings').items) {
      const group = text.get('Destination').get('CloudWatch').get('CloudWatchLogGroupArn').target('AWS::Logs::LogGroup');
      if (group && text.get('Enabled').is(true)) reportUnlessCustomerKey(group.get('KmsKeyId'), `the conversations with \`${resource.address}\``, report);
    }
    // Terraform's resource is of the first version of Lex.
    for (const log of resource.as('aws_lex_bot_alias')?.get('conversation_logs').items.flatMap((one) => one.get('log_settings').items) ?? []) {
      if (log.get('destination').is('S3')) reportUnlessCustomerKey(log.get('kms_key_arn'), 'the recordings', report);
    }
  },
});
