import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ses/identity-dkim',
  title: 'SES identities sign with DKIM',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SES::EmailIdentity',
  controls: {
    'nist-800-53-r5': ['SC-8', 'SI-8'],
  },
  check(identity, report) {
    const signing = identity.get('DkimAttributes').get('SigningEnabled');
    // An address takes the signature of its domain.
    if (!signing.is(false) || identity.get('EmailIdentity').includes('@')) return;
    report(signing, `${signing} is false: receivers cannot tell mail of the domain from forged mail.`);
  },
});
