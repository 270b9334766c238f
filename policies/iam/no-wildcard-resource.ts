import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-wildcard-resource',
  title: 'IAM policies name their resources',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W11', 'W12', 'W13'],
    guard: ['IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE'],
  },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      const everything = statement.allows ? statement.everyResource : undefined;
      if (everything) report(everything, `${everything} is \`*\`: the statement is about every resource, also those that are made later.`);
    }
  },
});
