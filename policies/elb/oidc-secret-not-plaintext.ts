import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/oidc-secret-not-plaintext',
  title: 'Load balancer OIDC client secrets are not written in the template',
  area: 'application',
  severity: 'high',
  resource: ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check({ properties }, report) {
    for (const action of [...properties.get('DefaultActions').items, ...properties.get('Actions').items]) {
      reportWrittenSecret(action.get('AuthenticateOidcConfig').get('ClientSecret'), report);
    }
  },
});
