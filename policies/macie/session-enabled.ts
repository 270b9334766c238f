import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'macie/session-enabled',
  title: 'Macie sessions are not paused',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::Macie::Session',
  controls: {
    'pci-dss-4.0.1': ['12.5.2'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4'],
    'cis-aws-3.0': ['2.1.3'],
    'aws-fsbp': ['Macie.1'],
  },
  check(session, report) {
    const status = session.get('Status');
    if (status.is('PAUSED')) report(status, `${status} is \`PAUSED\`: Macie looks at no bucket, and nobody learns of sensitive data in the open.`);
  },
});
