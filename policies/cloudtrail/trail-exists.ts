import { definePolicy, recordsManagementEvents, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/trail-exists',
  title: 'The account has a trail that records every region',
  area: 'monitoring',
  severity: 'high',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'cis-aws-3.0': ['3.1'],
    'aws-fsbp': ['CloudTrail.1'],
  },
  check(account, report) {
    const trails = account.all('AWS::CloudTrail::Trail');
    if (trails.some((trail) => trail.get('IsMultiRegionTrail').is(true) && trail.get('IsLogging').is(true) && recordsManagementEvents(trail))) return;
    if (account.all('AWS::ControlTower::LandingZone').length > 0) return;
    reportMissing(account, 'trail that records the management events of every region', 'nobody can tell later who did what in the account', report);
  },
});
