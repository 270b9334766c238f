import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'bedrock/guardrail-filters-prompt-attacks',
  title: 'Bedrock guardrails block prompt attacks',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Bedrock::Guardrail',
  controls: {
    'nist-800-53-r5': ['SI-10'],
  },
  check(guardrail, report) {
    const filters = guardrail.get('ContentPolicyConfig').get('FiltersConfig');
    const attacks = filters.items.find((filter) => filter.get('Type').is('PROMPT_ATTACK'));
    const lost = 'texts that tell the model to forget its instructions pass';
    if (!attacks) {
      report(filters, `${filters} has no filter of type \`PROMPT_ATTACK\`: ${lost}.`);
      return;
    }
    const [strength, enabled, action] = [attacks.get('InputStrength'), attacks.get('InputEnabled'), attacks.get('InputAction')];
    const off = strength.is('NONE') ? strength : enabled.is(false) ? enabled : action.is('NONE') ? action : undefined;
    if (off) report(off, `${off} is \`${off.text}\`: ${lost}.`);
  },
});
