import { definePolicy, everyAction, IDENTITY_POLICY_TYPES, identityStatements, matchesPattern } from '../../src/policy/index.js';

const ACTIONS = ['kms:Decrypt', 'kms:ReEncryptFrom'];
const EVERY_KEY = /^(\*|arn:[^:]*:kms:[^:]*:[^:]*:(\*|key\/\*))$/;
/** Conditions by which only some keys are left. https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html */
const NARROWS = /^(kms:ViaService|kms:ResourceAliases|kms:RequestAlias|kms:EncryptionContext(:.*|Keys)?|aws:ResourceTag\/.*|aws:CalledVia(First|Last)?)$/i;

export default definePolicy({
  id: 'kms/identity-policy-no-decrypt-on-all-keys',
  title: 'IAM policies do not allow decryption with every key',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'aws-fsbp': ['KMS.1', 'KMS.2'],
  },
  check(resource, report) {
    for (const statement of identityStatements(resource)) {
      if (!statement.allows || everyAction(statement) || statement.conditions.some(({ key }) => NARROWS.test(key))) continue;
      const [listed] = [statement.json.get('NotResource')].filter((exceptions) => exceptions.exists);
      const keys = statement.resources.find((pattern) => EVERY_KEY.test(pattern.written)) ?? listed;
      const pattern = keys && statement.actions.find((one) => ACTIONS.some((action) => matchesPattern(one, action)));
      if (pattern) report(pattern, `${pattern} allows to decrypt with every key: whatever is encrypted in the account is open to this identity.`);
    }
  },
});
