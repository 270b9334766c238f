import { definePolicy, anyPrincipal, resourceStatements } from '../../src/policy/index.js';
import type { JsonProperty, Statement } from '../../src/policy/index.js';

/** What gives the bucket away. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ADMINISTRATION = ['s3:DeleteBucketPolicy', 's3:PutBucketAcl', 's3:PutBucketPolicy', 's3:PutEncryptionConfiguration', 's3:PutObjectAcl'];

/** Of an ARN, or the number alone. An account that the deployment fills in is the bucket's own. */
const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::.*)?$/;

function foreigner(statement: Statement, trusted: readonly string[]): JsonProperty | undefined {
  const isForeign = (text: string): boolean => {
    const account = ACCOUNT.exec(text)?.[1];
    return account !== undefined && !trusted.includes(account);
  };
  const foreign = statement.principals.find(({ type, id }) => type === 'AWS' && id.satisfies('is another account', isForeign));
  return anyPrincipal(statement) ?? foreign?.id;
}

export default definePolicy({
  id: 's3/policy-foreign-accounts-restricted',
  title: 'Bucket policies give other AWS accounts no administrative actions',
  area: 'access',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::S3::BucketPolicy',
  controls: {
    'aws-fsbp': ['S3.6'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  parameters: { trustedAccounts: [] },
  check(policy, report, { trustedAccounts }) {
    for (const statement of resourceStatements(policy)) {
      const who = statement.allows ? foreigner(statement, trustedAccounts) : undefined;
      const action = who && ADMINISTRATION.find((name) => statement.actionMatching(name) !== undefined);
      if (who && action) report(who, `\`${who.text}\` is not known as one's own, and may administer the bucket: \`${action}\` is allowed.`);
    }
  },
});
