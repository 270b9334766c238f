import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dms/endpoint-engine-authentication',
  title: 'DMS endpoints for Neptune, MongoDB and Redis authenticate and encrypt',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::DMS::Endpoint',
  controls: {
    'pci-dss-4.0.1': ['8.3.1', '4.2.1'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-2', 'SC-8'],
    'aws-fsbp': ['DMS.10', 'DMS.11', 'DMS.12'],
  },
  check(endpoint, report) {
    const engine = endpoint.get('EngineName');
    const [mongo, redis] = [endpoint.get('MongoDbSettings').get('AuthType'), endpoint.get('RedisSettings')];
    if (engine.is('neptune')) reportUnlessOn(endpoint.get('NeptuneSettings').get('IamAuthEnabled'), 'whoever reaches the port writes to the graph', report);
    if (engine.is('mongodb') && mongo.matches(/^no$/i)) {
      report(mongo, `${mongo} is \`${mongo.text}\`: DMS signs in to the database without a password, as anybody can.`);
    }
    if (!engine.is('redis')) return;
    const [kind, protocol] = [redis.get('AuthType'), redis.get('SslSecurityProtocol')];
    if (kind.is('none')) report(kind, `${kind} is \`none\`: DMS signs in to the cache without a password, as anybody can.`);
    if (protocol.is('plaintext')) report(protocol, `${protocol} is \`plaintext\`: passwords and values cross the network in clear.`);
  },
});
