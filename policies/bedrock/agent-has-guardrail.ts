import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/agent-has-guardrail',
  title: 'Bedrock agents use a guardrail',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Bedrock::Agent',
  controls: {
    gdpr: ['25(1)'],
    'nist-800-53-r5': ['SI-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_383'],
  },
  check(agent, report) {
    const guardrail = agent.get('GuardrailConfiguration').get('GuardrailIdentifier');
    if (guardrail.written !== '' || agent.all('AWS::Bedrock::EnforcedGuardrailConfiguration').length > 0) return;
    report(guardrail, `${guardrail} is ${guardrail.exists ? 'empty' : 'not set'}: nothing filters what users ask of the agent and what it answers.`);
  },
});
