import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/agentcore-in-vpc',
  title: 'AgentCore runtimes, browsers and interpreters do not run on the public network',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::BedrockAgentCore::Runtime', 'AWS::BedrockAgentCore::CodeInterpreterCustom', 'AWS::BedrockAgentCore::BrowserCustom'],
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(resource, report) {
    const mode = resource.properties.get('NetworkConfiguration').get('NetworkMode');
    if (mode.isOneOf(['VPC', 'SANDBOX']) || (!mode.exists && resource.type !== 'AWS::BedrockAgentCore::Runtime')) return;
    report(mode, `${mode} is ${mode.exists ? '`PUBLIC`' : "not set, and AWS's default is `PUBLIC`"}: what runs there reaches the internet past your network.`);
  },
});
