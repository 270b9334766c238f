import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

/** Where each type keeps its key. */
const KEYS: Readonly<Record<string, string>> = {
  'AWS::Bedrock::Flow': 'CustomerEncryptionKeyArn',
  'AWS::Bedrock::Prompt': 'CustomerEncryptionKeyArn',
  'AWS::Bedrock::Session': 'EncryptionKeyArn',
  'AWS::Bedrock::DataAutomationProject': 'KmsKeyId',
};

export default definePolicy({
  id: 'bedrock/prompts-and-flows-cmk',
  title: 'Bedrock flows, prompts and sessions use a customer managed key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::Bedrock::Flow', 'AWS::Bedrock::Prompt', 'AWS::Bedrock::Session', 'AWS::Bedrock::DataAutomationProject'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(resource, report) {
    reportUnlessCustomerKey(resource.properties.get(KEYS[resource.type] ?? 'KmsKeyId'), 'its texts', report);
  },
});
