import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/mfa-delete-enabled',
  title: 'Deleting versions needs MFA',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'cis-aws-3.0': ['2.1.2'],
    'nist-800-53-r5': ['CP-9', 'SI-7'],
  },
  aliases: {
    trivy: ['AWS-0170'],
  },
  check(bucket, report) {
    const mfa = bucket.get('MfaDelete');
    // CloudFormation cannot set it, and S3 refuses it together with lifecycle rules.
    if (!mfa.exists || mfa.is('Enabled') || !bucket.get('VersioningConfiguration').get('Status').is('Enabled')) return;
    if (bucket.get('LifecycleConfiguration').get('Rules').items.length > 0) return;
    report(mfa, `${mfa} is not \`Enabled\`: who has the credentials can delete every version without a second factor.`);
  },
});
