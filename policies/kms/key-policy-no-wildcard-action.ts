import { definePolicy, everyServiceAction, everybody, statements } from '../../src/policy/index.js';

/** The root of an account, to which the statement leaves the decision. A bare number stands for it. */
const ACCOUNT = /^[\d\uE000]{1,12}$|^arn:[^:]*:iam::[^:]*:root$/;

export default definePolicy({
  id: 'kms/key-policy-no-wildcard-action',
  title: 'KMS key policies give full key control only to the account',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  controls: {
    'pci-dss-4.0.1': ['3.7.6', '7.2.2'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    terrascan: ['AC_AWS_0482'],
  },
  check(key, report) {
    for (const statement of statements(key.properties.get('KeyPolicy'))) {
      const action = everyServiceAction(statement, 'kms');
      // Whoever lets in everybody is reported by kms/key-policy-no-public-principal.
      if (!action || everybody(statement)) continue;
      const other = statement.principals.find(({ type, id }) => (type === 'AWS' ? !ACCOUNT.test(id.written) : true));
      if (other) report(action, `${action} is \`${action.text}\` for \`${other.id.written}\`: it may use, change, give away and delete the key.`, [other.id]);
    }
  },
});
