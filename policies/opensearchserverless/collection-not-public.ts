import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearchserverless/collection-not-public',
  title: 'OpenSearch Serverless collections are not reachable from public networks',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::OpenSearchServerless::SecurityPolicy',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  check(policy, report) {
    if (!policy.get('Type').is('network')) return;
    for (const entry of policy.properties.get('Policy').items) {
      const open = entry.get('AllowFromPublic');
      if (open.is(true)) report(open, `${open} is true: the internet reaches the endpoints, and only signatures stand before the data.`);
    }
  },
});
