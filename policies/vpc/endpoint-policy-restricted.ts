import { anyPrincipal, definePolicy, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/endpoint-policy-restricted',
  title: 'VPC endpoints have a policy narrower than full access',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::VPCEndpoint',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'SC-7'],
  },
  check(endpoint, report) {
    const [type, service] = [endpoint.get('VpcEndpointType'), endpoint.get('ServiceName')];
    if ((type.exists && !type.isOneOf(['Gateway', 'Interface'])) || !['com.amazonaws.', 'aws.'].some((prefix) => service.startsWith(prefix))) return;
    const document = endpoint.get('PolicyDocument');
    if (!document.exists) {
      report(document, `${document} is not set, and AWS's default lets everybody in the network do everything through the endpoint, with whosever account.`);
      return;
    }
    for (const statement of statements(document)) {
      const action = statement.actions.find((pattern) => pattern.matches(/^(?:[\w-]+:)?\*$/));
      if (!action || !statement.allows || !statement.everyResource || !anyPrincipal(statement) || statement.json.get('Condition').exists) continue;
      report(action, `\`${action.text}\` on everything is allowed to everybody: the endpoint is a way out to what belongs to strangers.`);
    }
  },
});
