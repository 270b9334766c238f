import { attachedPolicies, definePolicy, everyAction, holdersOf, IDENTITY_POLICY_TYPES, identityStatements, listsAllBuckets } from '../../src/policy/index.js';

/** Of AWS's own policies those that are about S3 and list all buckets. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const ATTACHED = /:aws:policy\/AmazonS3(?:Full|ReadOnly)Access$/;

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
      if (pattern) report(pattern, `${pattern} allows to list all buckets: whoever has this policy sees what there is to be taken.`, holdersOf(resource));
    }
    const arn = attachedPolicies(resource).find((one) => one.matches(ATTACHED));
    if (arn) report(arn, `${arn} allows to list all buckets: whoever has this policy sees what there is to be taken.`);
  },
});
