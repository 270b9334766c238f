import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'transfer/connector-logs',
  title: 'Transfer Family connectors write logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Transfer::Connector',
  controls: {
    'aws-fsbp': ['Transfer.3'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(connector, report) {
    const role = connector.get('LoggingRole');
    if (role.written === '') report(role, `${role} is ${role.exists ? 'empty' : 'not set'}: what the connector sent and fetched is written down nowhere.`);
  },
});
