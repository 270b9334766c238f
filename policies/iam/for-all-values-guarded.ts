import { definePolicy, failsWithoutKey, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';
import type { ConditionTest } from '../../src/policy/index.js';

/** `Null` with false asks that the key is there. */
function demands({ operator, key, values }: ConditionTest, wanted: string): boolean {
  return operator.toLowerCase() === 'null' && key.toLowerCase() === wanted.toLowerCase() && values.some((value) => value.is(false));
}

export default definePolicy({
  id: 'iam/for-all-values-guarded',
  title: 'IAM conditions do not rely on ForAllValues alone',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(resource, report) {
    for (const { allows, conditions, json } of identityStatements(resource)) {
      // Another condition that narrows is enough.
      if (!allows || conditions.some(({ operator }) => failsWithoutKey(operator))) continue;
      for (const { operator, key } of conditions) {
        if (!/^ForAllValues:/i.test(operator) || /:Null$/i.test(operator) || conditions.some((test) => demands(test, key))) continue;
        const test = json.get('Condition').get(operator).get(key);
        report(test, `\`${operator}\` of \`${key}\` is true for requests that do not have the key: the statement allows them all.`);
      }
    }
  },
});
