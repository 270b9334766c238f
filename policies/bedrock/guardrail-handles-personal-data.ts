import { definePolicy } from '../../src/policy/index.js';
import type { Property } from '../../src/policy/index.js';

interface Filter {
  readonly Action?: string;
  readonly InputAction?: string;
  readonly OutputAction?: string;
  readonly InputEnabled?: boolean;
  readonly OutputEnabled?: boolean;
}

function acts(filter: Property<Filter>): boolean {
  const isOff = filter.get('InputEnabled').is(false) && filter.get('OutputEnabled').is(false);
  return !isOff && (['Action', 'InputAction', 'OutputAction'] as const).some((name) => filter.get(name).isOneOf(['BLOCK', 'ANONYMIZE']));
}

export default definePolicy({
  id: 'bedrock/guardrail-handles-personal-data',
  title: 'Bedrock guardrails block or mask personal data',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Bedrock::Guardrail',
  controls: {
    'pci-dss-4.0.1': ['3.4.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(1)'],
    'nist-800-53-r5': ['SI-10', 'SC-28'],
  },
  parameters: { types: [] },
  check(guardrail, report, { types }) {
    const config = guardrail.get('SensitiveInformationPolicyConfig');
    const entities = config.get('PiiEntitiesConfig').items.filter(acts);
    const lost = 'personal data goes to the model, and from it to whoever asks';
    if (entities.length === 0 && !config.get('RegexesConfig').items.some(acts)) {
      report(config, `${config} ${config.exists ? 'neither blocks nor masks anything' : 'is not set'}: ${lost}.`);
      return;
    }
    const missing = types.filter((type) => !entities.some((entity) => entity.get('Type').is(type)));
    if (missing.length > 0) report(config, `${config} does not cover \`${missing.join(', ')}\`: ${lost}.`);
  },
});
