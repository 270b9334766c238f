import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/mfa-condition-not-negated',
  title: 'IAM policies grant nothing for the absence of MFA',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['IA-2(1)'],
    hipaa: ['164.312(d)'],
  },
  aliases: {
    terrascan: ['AC_AWS_0151'],
  },
  check(resource, report) {
    for (const { allows, conditions } of identityStatements(resource)) {
      const tests = allows ? conditions.filter(({ operator, key }) => /^Bool/i.test(operator) && key.toLowerCase() === 'aws:multifactorauthpresent') : [];
      const without = tests.flatMap(({ values }) => values).find((value) => value.is(false));
      if (without) report(without, `${without} is false in a statement that allows: it gives its permissions to who has *not* signed in with MFA.`);
    }
  },
});
