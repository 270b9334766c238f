import { definePolicy, anyPrincipal, matchesPattern, resourceStatements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** Whoever may change the policy can undo the rest. */
const LAST_ACTION = 's3:PutBucketPolicy';

/** The action by which a statement keeps everybody from changing the policy of the bucket, whatever the circumstances. */
function lock(statement: Statement): Statement['actions'][number] | undefined {
  if (!statement.denies || statement.json.get('Condition').exists || !anyPrincipal(statement)) return undefined;
  const isBucket = statement.resources.some((resource) => !resource.includes('/'));
  return isBucket ? statement.actions.find((pattern) => matchesPattern(pattern, LAST_ACTION)) : undefined;
}

export default definePolicy({
  id: 's3/policy-locks-nobody-out',
  title: 'A bucket policy does not lock everyone but root out',
  area: 'access',
  severity: 'low',
  resource: 'AWS::S3::BucketPolicy',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_93'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const locked = lock(statement);
      if (locked) report(locked, `${locked} is denied to everybody without a condition: only the account's root user can change the policy again.`);
    }
  },
});
