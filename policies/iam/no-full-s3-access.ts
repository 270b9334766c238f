import { definePolicy, everyAction, everyServiceAction, IDENTITY_POLICY_TYPES, identityStatements, saysOnlyHow } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

const ALL_OF_S3 = /^(\*|s3:\*+)$/i;

function deniesS3({ denies, everyResource, conditions, actions }: Statement): boolean {
  return denies && everyResource !== undefined && conditions.length === 0 && actions.some((action) => action.matches(ALL_OF_S3));
}

export default definePolicy({
  id: 'iam/no-full-s3-access',
  title: 'No IAM policy allows all S3 actions',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    trivy: ['AWS-0345'],
  },
  check(resource, report) {
    const statements = identityStatements(resource);
    if (statements.some(deniesS3)) return;
    for (const statement of statements) {
      // What allows everything is the business of others.
      const action = everyAction(statement) ? undefined : everyServiceAction(statement, 's3');
      if (!action || !statement.everyResource || !saysOnlyHow(statement)) continue;
      report(action, `${action} is \`${action.text}\` on every bucket: whoever has this policy can read, change and delete all of them.`);
    }
  },
});
