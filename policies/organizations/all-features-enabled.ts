import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'organizations/all-features-enabled',
  title: 'The organization has all features enabled',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Organizations::Organization',
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(organization, report) {
    const features = organization.get('FeatureSet');
    if (!features.is('CONSOLIDATED_BILLING')) return;
    report(features, `${features} is \`CONSOLIDATED_BILLING\`: there are no service control policies and no trail of the organization.`);
  },
});
