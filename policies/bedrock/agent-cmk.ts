import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/agent-cmk',
  title: 'Bedrock agents are encrypted with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Bedrock::Agent',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_373'],
  },
  check(agent, report) {
    reportUnlessCustomerKey(agent.get('CustomerEncryptionKeyArn'), "the agent's instructions and sessions", report);
  },
});
