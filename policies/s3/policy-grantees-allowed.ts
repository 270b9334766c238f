import { definePolicy, resourceStatements, wildcardMatches } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** Condition keys that say who asks, or from where. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const WHO = /^aws:(Source(Ip|Vpc|Vpce|Account|Arn|OrgID)|Principal(OrgID|Account|Arn))$/i;

/** The account of an ARN, or the number alone. */
const ACCOUNT = /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/;

function isKnown(text: string, grantees: readonly string[]): boolean {
  const account = ACCOUNT.exec(text)?.[1];
  return grantees.some((grantee) => grantee === account || wildcardMatches(grantee, text));
}

export default definePolicy({
  id: 's3/policy-grantees-allowed',
  title: 'Bucket policies grant only to known grantees',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::BucketPolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    guard: ['S3_BUCKET_POLICY_GRANTEE_CHECK'],
  },
  parameters: { grantees: Array<string>() },
  check(policy, report, { grantees }) {
    if (grantees.length === 0) return;
    // What the deployment fills in is its own.
    const isForeign = (id: JsonProperty): boolean => id.satisfies('is no known grantee', (text) => !isKnown(text, grantees));
    for (const statement of resourceStatements(policy)) {
      if (!statement.allows) continue;
      const tests = statement.conditions.filter(({ operator, key }) => WHO.test(key) && !/Not/i.test(operator));
      if (tests.some(({ values }) => !values.some(isForeign))) continue;
      const foreign = statement.principals.find(({ id }) => isForeign(id))?.id;
      if (foreign) report(foreign, `${foreign} is \`${foreign.written}\`, which is not among the known grantees of buckets.`);
    }
  },
});
