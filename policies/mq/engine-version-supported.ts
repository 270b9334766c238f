import { definePolicy, isOlderVersion } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/engine-version-supported',
  title: 'MQ brokers run a supported engine version',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::AmazonMQ::Broker', 'AWS::AmazonMQ::Configuration'],
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_208'],
  },
  parameters: { activeMq: '5.18', rabbitMq: '3.13' },
  check(resource, report, { activeMq, rabbitMq }) {
    const [engine, version] = [resource.properties.get('EngineType'), resource.properties.get('EngineVersion')];
    const floor = engine.matches(/^activemq$/i) ? activeMq : engine.matches(/^rabbitmq$/i) ? rabbitMq : undefined;
    // Left out, it is the newest one.
    if (floor === undefined || !version.exists) return;
    if (version.satisfies(`is older than ${floor}`, (text) => isOlderVersion(text, floor))) {
      report(version, `${version} is \`${version.text}\`, and \`${floor}\` is the oldest that still gets fixes: known holes stay open.`);
    }
  },
});
