import { definePolicy } from '../../src/policy/index.js';

const EXCLUDED = ['ExcludeLowercase', 'ExcludeUppercase', 'ExcludeNumbers', 'ExcludePunctuation'] as const;

export default definePolicy({
  id: 'secretsmanager/generated-secret-strong',
  title: 'Generated secrets are long and mixed',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SecretsManager::Secret',
  controls: {
    'pci-dss-4.0.1': ['8.3.6'],
    'nist-800-53-r5': ['IA-5(1)'],
  },
  parameters: { minLength: 16 },
  check(secret, report, { minLength }) {
    const generated = secret.get('GenerateSecretString');
    const length = generated.get('PasswordLength');
    if (length.exists && !length.atLeast(minLength)) report(length, `${length} is less than ${minLength} characters: a short password can be guessed.`);
    const [first, second] = EXCLUDED.map((name) => generated.get(name)).filter((excluded) => excluded.is(true));
    if (first && second) report(second, `${first} and ${second} leave few characters: a password of them is guessed sooner.`);
  },
});
