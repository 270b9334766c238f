import { definePolicy, statements } from '../../src/policy/index.js';
import type { JsonProperty, ResourceHandle, ResourceNode, ResourceTypes, Statement } from '../../src/policy/index.js';

type Topic = ResourceNode<ResourceTypes['AWS::SNS::Topic']>;

const ACTIONS = ['AlarmActions', 'OKActions', 'InsufficientDataActions'] as const;
/** https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services */
const KEY_ACTIONS = ['kms:GenerateDataKey', 'kms:Decrypt'];

function alarmOf(topic: Topic): ResourceHandle | undefined {
  return ACTIONS.flatMap((action): readonly ResourceHandle[] => [
    ...topic.referrers('AWS::CloudWatch::Alarm', action),
    ...topic.referrers('AWS::CloudWatch::CompositeAlarm', action),
  ])[0];
}

/** Whether CloudWatch is admitted. The account itself (`AWS: …`) counts for topics: by the default policy it is the account that publishes. */
function admits(statement: Statement, action: string, accountsCount: boolean): boolean {
  if (!statement.allows || !statement.actionMatching(action)) return false;
  return statement.principals.some(({ type, id }) => type === '*' || (type === 'AWS' ? accountsCount || id.is('*') : id.is('cloudwatch.amazonaws.com')));
}

function refuses(documents: readonly JsonProperty[], actions: readonly string[], accountsCount: boolean): boolean {
  if (documents.some((document) => document.value.kind === 'unknown')) return false;
  const all = documents.flatMap(statements);
  return !actions.every((action) => all.some((statement) => admits(statement, action, accountsCount)));
}

export default definePolicy({
  id: 'cloudwatch/alarm-can-publish-to-topic',
  title: 'The alarm\'s SNS topic lets CloudWatch publish',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::SNS::Topic',
  controls: {
    'pci-dss-4.0.1': ['10.7.2'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['SI-4'],
  },
  check(topic, report) {
    const alarm = alarmOf(topic);
    if (!alarm) return;
    const id = topic.get('KmsMasterKeyId');
    const key = id.target('AWS::KMS::Key') ?? id.target('AWS::KMS::Alias')?.get('TargetKeyId').target('AWS::KMS::Key');
    const lost = `alarms such as \`${alarm.address}\` are lost without a word`;
    if (id.written.endsWith('alias/aws/sns')) report(id, `${id} is AWS's own key, which CloudWatch cannot use: ${lost}.`, [alarm]);
    else if (key && refuses([key.properties.get('KeyPolicy')], KEY_ACTIONS, false)) {
      report(id, `${id} is \`${key.address}\`, whose policy does not let CloudWatch encrypt: ${lost}.`, [alarm, key]);
    }
    const policies = [...topic.referrers('AWS::SNS::TopicPolicy', 'Topics'), ...topic.referrers('AWS::SNS::TopicInlinePolicy', 'TopicArn')];
    const documents = policies.map((policy) => policy.properties.get('PolicyDocument'));
    const [document] = documents;
    if (document && refuses(documents, ['sns:Publish'], true)) report(document, `${document} does not let CloudWatch publish: ${lost}.`, [topic, alarm]);
  },
});
