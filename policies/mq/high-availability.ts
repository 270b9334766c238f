import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/high-availability',
  title: 'MQ brokers run with a standby or as a cluster',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'aws-fsbp': ['MQ.5', 'MQ.6'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    gdpr: ['32(1)(b)'],
  },
  check(broker, report) {
    const mode = broker.get('DeploymentMode');
    const isDefault = !mode.exists && broker.resource.sourceType === 'aws_mq_broker';
    if (!isDefault && !mode.is('SINGLE_INSTANCE')) return;
    const state = mode.exists ? '`SINGLE_INSTANCE`' : 'not set, which is a single instance';
    report(mode, `${mode} is ${state}: while it is patched or broken, no message is taken.`);
  },
});
