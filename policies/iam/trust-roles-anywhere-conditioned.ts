import { anyValue, definePolicy, failsWithoutKey, statements } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html */
const SOURCES: ReadonlySet<string> = new Set(['aws:sourcearn']);
const CERTIFICATE = /^aws:principaltag\/x509(subject|issuer|san)\//;

export default definePolicy({
  id: 'iam/trust-roles-anywhere-conditioned',
  title: 'Roles for Roles Anywhere are bound to a trust anchor and a certificate',
  area: 'access',
  severity: 'high',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['IA-5(2)', 'AC-3'],
  },
  check(role, report) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      const services = statement.allows ? statement.principals.filter(({ type }) => type === 'Service').map(({ id }) => id) : [];
      const service = services.find((id) => id.is('rolesanywhere.amazonaws.com'));
      if (!service) continue;
      const keys = statement.conditions.filter((test) => failsWithoutKey(test.operator) && !anyValue(test)).map(({ key }) => key.toLowerCase());
      if (!keys.some((key) => SOURCES.has(key))) {
        report(service, `${service} is Roles Anywhere, and no condition names a trust anchor: certificates of every anchor of the account can use the role.`);
      } else if (!keys.some((key) => CERTIFICATE.test(key))) {
        report(service, `${service} is Roles Anywhere, and no condition names a certificate: every one that the anchor trusts can use the role.`);
      }
    }
  },
});
