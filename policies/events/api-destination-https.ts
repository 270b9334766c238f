import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/api-destination-https',
  title: 'EventBridge API destinations and connections use HTTPS',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::Events::ApiDestination', 'AWS::Events::Connection'],
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(resource, report) {
    const destination = resource.as('AWS::Events::ApiDestination')?.get('InvocationEndpoint');
    const connection = resource.as('AWS::Events::Connection')?.get('AuthParameters').get('OAuthParameters').get('AuthorizationEndpoint');
    const endpoint = destination ?? connection;
    if (endpoint?.startsWith('http://')) report(endpoint, `${endpoint} is an \`http://\` address: events and credentials cross the network in clear.`);
  },
});
