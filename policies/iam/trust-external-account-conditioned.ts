import { definePolicy, openPrincipal, statements } from '../../src/policy/index.js';
import type { ConditionTest } from '../../src/policy/index.js';

/** The account in `111122223333` and in the ARN of a principal. */
const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;
const AGREED = /^(sts:ExternalId|aws:PrincipalOrgID|aws:PrincipalOrgPaths)$/i;

function narrows({ operator, key, values }: ConditionTest): boolean {
  if (/^aws:MultiFactorAuth(Present|Age)$/i.test(key)) return !values.some((value) => value.is(false));
  return AGREED.test(key) && /^(ForAnyValue:)?String(Equals|Like)/i.test(operator) && !values.some((value) => value.isLiteral && value.isOneOf(['', '*']));
}

export default definePolicy({
  id: 'iam/trust-external-account-conditioned',
  title: 'Roles that other accounts assume ask for an external id or MFA',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-17', 'IA-2(1)'],
  },
  aliases: {
    regula: ['FG_R00255'],
  },
  parameters: { ownAccounts: Array<string>() },
  check(role, report, { ownAccounts }) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      if (!statement.allows || !statement.actionMatching('sts:AssumeRole') || statement.conditions.some(narrows)) continue;
      const everyone = openPrincipal(statement);
      if (everyone?.isLiteral) report(everyone, `${everyone} is every account, and no condition asks for an id or MFA: whoever tricks any of them is in.`);
      for (const { type, id } of statement.principals) {
        const account = type === 'AWS' && !id.target() ? ACCOUNT.exec(id.written)?.[1] : undefined;
        if (account === undefined || ownAccounts.includes(account)) continue;
        report(id, `${id} is of the account \`${account}\`, and no condition asks for an external id or MFA: whoever tricks that account becomes this role.`);
      }
    }
  },
});
