import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/organization-trail',
  title: 'The organization\'s trail covers all member accounts',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-12'],
  },
  check(account, report) {
    if (account.all('AWS::Organizations::Organization').length === 0) return;
    const trails = account.all('AWS::CloudTrail::Trail');
    if (trails.some((trail) => trail.get('IsOrganizationTrail').is(true) && trail.get('IsMultiRegionTrail').is(true))) return;
    if (account.all('AWS::ControlTower::LandingZone').length > 0) return;
    reportMissing(account, 'trail of the organization for every region', 'what happens in member accounts is recorded as each of them pleases', report);
  },
});
