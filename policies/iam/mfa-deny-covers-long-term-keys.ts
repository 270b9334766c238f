import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/mfa-deny-covers-long-term-keys',
  title: 'Deny statements for missing MFA use BoolIfExists',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['IA-2(1)'],
  },
  check(resource, report) {
    for (const { denies, conditions } of identityStatements(resource)) {
      const tests = denies ? conditions.filter(({ operator, key }) => /^Bool$/i.test(operator) && key.toLowerCase() === 'aws:multifactorauthpresent') : [];
      const without = tests.flatMap(({ values }) => values).find((value) => value.is(false));
      if (without) report(without, `${without} is tested with \`Bool\`, which fails for access keys: their requests do not have the key, and are not denied.`);
    }
  },
});
