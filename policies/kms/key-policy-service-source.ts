import { definePolicy, statements } from '../../src/policy/index.js';

/** Condition keys that say for whom a service uses the key. https://docs.aws.amazon.com/kms/latest/developerguide/least-privilege.html */
const BINDING = /^(aws:Source(Arn|Account|Owner|OrgID|OrgPaths)|kms:(CallerAccount|ViaService)|kms:EncryptionContext:.*)$/i;

/** Encrypted topics take no source from EventBridge. https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
const WITHOUT_SOURCE = 'events.amazonaws.com';

export default definePolicy({
  id: 'kms/key-policy-service-source',
  title: 'KMS key policies bind service principals to a source',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  check(key, report) {
    for (const statement of statements(key.properties.get('KeyPolicy'))) {
      if (!statement.allows || statement.conditions.some((test) => BINDING.test(test.key))) continue;
      for (const { type, id } of statement.principals) {
        if (type !== 'Service' || id.is(WITHOUT_SOURCE)) continue;
        report(id, `${id} is a service, and no condition says for whom: it uses the key for any AWS account that knows it.`);
      }
    }
  },
});
