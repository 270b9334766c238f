import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/audit-logs',
  title: 'ActiveMQ brokers send audit logs to CloudWatch',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'aws-fsbp': ['MQ.2'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_197'],
    trivy: ['AWS-0070'],
    terrascan: ['AC_AWS_0174'],
  },
  check(broker, report) {
    // RabbitMQ has no audit log and refuses the switch.
    if (broker.get('EngineType').matches(/^rabbitmq$/i)) return;
    const audit = broker.get('Logs').get('Audit');
    if (audit.is(true)) return;
    report(audit, `${audit} is ${audit.exists ? 'not true' : "not set, and AWS's default is false"}: nobody can tell who changed users, queues and topics.`);
  },
});
