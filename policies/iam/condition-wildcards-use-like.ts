import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

const LITERAL = /^(ForAnyValue:|ForAllValues:)?String(Not)?Equals(IgnoreCase)?(IfExists)?$/i;
/** A wildcard that is not written as `${*}`, the character itself. */
const WILDCARD = /(^|[^{])[*?]/;

export default definePolicy({
  id: 'iam/condition-wildcards-use-like',
  title: 'IAM conditions with wildcards use a Like operator',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(resource, report) {
    for (const { conditions, allows } of identityStatements(resource)) {
      for (const { operator, values } of conditions.filter((test) => LITERAL.test(test.operator))) {
        const effect = allows ? 'it allows nothing' : 'the denial is not what it looks like';
        const pattern = values.find((value) => WILDCARD.test(value.written));
        if (pattern) report(pattern, `${pattern} has a wildcard, which \`${operator}\` compares as it is written: ${effect}.`);
      }
    }
  },
});
