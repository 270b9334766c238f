import { definePolicy, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/key-policy-statement-has-principal',
  title: 'KMS key policy statements name a principal',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  aliases: {
    terrascan: ['AC_AWS_0481'],
  },
  check(key, report) {
    for (const { json } of statements(key.properties.get('KeyPolicy'))) {
      if (json.get('Principal').exists || json.get('NotPrincipal').exists) continue;
      report(json, 'A statement of the key policy names no principal: KMS refuses the policy.');
    }
  },
});
