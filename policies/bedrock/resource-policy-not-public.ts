import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/resource-policy-not-public',
  title: 'Bedrock resource policies do not admit everyone',
  area: 'access',
  severity: 'high',
  resource: ['AWS::Bedrock::ResourcePolicy', 'AWS::BedrockAgentCore::ResourcePolicy'],
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can do with models, agents and gateways what the statement allows', report);
  },
});
