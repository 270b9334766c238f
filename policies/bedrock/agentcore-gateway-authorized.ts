import { definePolicy } from '../../src/policy/index.js';

/** What a token can be held against. https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html */
const CLAIMS = ['AllowedAudience', 'AllowedClients', 'AllowedScopes', 'CustomClaims'] as const;

export default definePolicy({
  id: 'bedrock/agentcore-gateway-authorized',
  title: 'AgentCore gateways authenticate their callers',
  area: 'application',
  severity: 'high',
  resource: 'AWS::BedrockAgentCore::Gateway',
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '8.3.1'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  check(gateway, report) {
    const type = gateway.get('AuthorizerType');
    if (type.is('NONE')) report(type, `${type} is \`NONE\`: whoever reaches the endpoint can call every tool of the gateway.`);
    if (!type.is('CUSTOM_JWT')) return;
    const authorizer = gateway.get('AuthorizerConfiguration').get('CustomJWTAuthorizer');
    if (CLAIMS.some((claim) => authorizer.get(claim).items.length > 0)) return;
    report(authorizer, `${authorizer} asks for no claim of the token: every token of the issuer is accepted, also those for other applications.`);
  },
});
