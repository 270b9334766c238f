import { definePolicy, statements } from '../../src/policy/index.js';

/** The account in `111122223333` and in the ARN of a principal. */
const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;

export default definePolicy({
  id: 'iam/trust-known-accounts',
  title: 'Roles trust only known accounts',
  area: 'access',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-20'],
  },
  parameters: { knownAccounts: Array<string>() },
  check(role, report, { knownAccounts }) {
    if (knownAccounts.length === 0) return;
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      if (!statement.allows) continue;
      for (const { type, id } of statement.principals) {
        const account = type === 'AWS' && !id.target() ? ACCOUNT.exec(id.written)?.[1] : undefined;
        if (account === undefined || knownAccounts.includes(account)) continue;
        report(id, `${id} is of the account \`${account}\`, which is not among the known ones: whoever runs it can become this role.`);
      }
    }
  },
});
