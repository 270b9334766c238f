import { definePolicy, everyAction, IDENTITY_POLICY_TYPES, identityStatements, listsAllBuckets } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-s3-list-all',
  title: 'IAM policies do not list all buckets',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    regula: ['FG_R00218'],
  },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      const pattern = everyAction(statement) ? undefined : listsAllBuckets(statement);
      if (pattern) report(pattern, `${pattern} allows to list all buckets: whoever has this policy sees what there is to be taken.`);
    }
  },
});
