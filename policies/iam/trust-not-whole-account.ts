import { definePolicy, statements } from '../../src/policy/index.js';

/** `111122223333`, and the root of an account, whatever its number: each stands for everybody in the account. */
const ACCOUNT = /^\d{12}$|^arn:[^:]*:iam::[^:]*:root$/;

/** Conditions that leave some of the account. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const NARROWS = /^(aws:PrincipalArn|aws:PrincipalTag\/.+|aws:PrincipalType|aws:userid|aws:username|sts:ExternalId|aws:MultiFactorAuth(Present|Age))$/i;

export default definePolicy({
  id: 'iam/trust-not-whole-account',
  title: 'Role trust policies name principals, not whole accounts',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_61'],
  },
  check(role, report) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      if (!statement.allows || statement.conditions.some(({ key }) => NARROWS.test(key))) continue;
      for (const { type, id } of statement.principals) {
        if (type !== 'AWS' || !ACCOUNT.test(id.written)) continue;
        report(id, `${id} is a whole account: its administrators decide who else may become \`${role.address}\`.`);
      }
    }
  },
});
