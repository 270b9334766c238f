import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/agentcore-memory-cmk',
  title: 'AgentCore memories and gateways use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::BedrockAgentCore::Memory', 'AWS::BedrockAgentCore::Gateway'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(resource, report) {
    const memory = resource.as('AWS::BedrockAgentCore::Memory');
    if (memory) reportUnlessCustomerKey(memory.get('EncryptionKeyArn'), 'what the agent remembers', report);
    const gateway = resource.as('AWS::BedrockAgentCore::Gateway');
    if (gateway) reportUnlessCustomerKey(gateway.get('KmsKeyArn'), "the gateway's settings", report);
  },
});
