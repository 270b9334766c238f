import { definePolicy, recordsManagementEvents, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/multi-region',
  title: 'CloudTrail trails cover every region',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'cis-aws-3.0': ['3.1'],
    'aws-fsbp': ['CloudTrail.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_67'],
    guard: ['MULTI_REGION_CLOUD_TRAIL_ENABLED'],
    trivy: ['AWS-0014'],
    terrascan: ['AC_AWS_0034', 'AC_AWS_0448'],
  },
  check(trail, report) {
    const multiRegion = trail.get('IsMultiRegionTrail');
    if (multiRegion.is(true) || !recordsManagementEvents(trail)) return;
    if (trail.all('AWS::CloudTrail::Trail').some((other) => other.get('IsMultiRegionTrail').is(true) && recordsManagementEvents(other))) return;
    reportUnlessOn(multiRegion, 'what happens in other regions is not recorded', report);
  },
});
