import { definePolicy } from '../../src/policy/index.js';

const WEAK = {
  EncryptionAlgorithm: { values: ['NONE', 'DES_EDE3_CBC'], consequence: 'whoever is on the way can read the messages' },
  SigningAlgorithm: { values: ['NONE', 'SHA1'], consequence: "a changed message cannot be told from the partner's own" },
} as const;

export default definePolicy({
  id: 'transfer/as2-encrypted',
  title: 'Transfer Family AS2 connectors encrypt and sign messages',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Transfer::Connector',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  check(connector, report) {
    for (const name of ['EncryptionAlgorithm', 'SigningAlgorithm'] as const) {
      const algorithm = connector.properties.get('As2Config').get(name);
      const { values, consequence } = WEAK[name];
      if (algorithm.isOneOf(values)) report(algorithm, `${algorithm} is \`${algorithm.text}\`: ${consequence}.`);
    }
  },
});
