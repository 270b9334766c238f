import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ses/identity-policy-not-public',
  title: 'SES identity policies do not admit everyone',
  area: 'access',
  severity: 'high',
  resource: ['aws_ses_identity_policy', 'aws_sesv2_email_identity_policy'],
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can send mail in the name of the identity', report);
  },
});
