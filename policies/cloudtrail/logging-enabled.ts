import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/logging-enabled',
  title: 'CloudTrail trails are switched on',
  area: 'monitoring',
  severity: 'high',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-12'],
    'cis-aws-3.0': ['3.1'],
    'aws-fsbp': ['CloudTrail.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_251'],
    guard: ['CLOUD_TRAIL_ENABLED'],
  },
  check(trail, report) {
    const logging = trail.get('IsLogging');
    if (!logging.is(true)) report(logging, `${logging} is ${logging.exists ? 'not true' : 'not set'}: the trail records nothing.`);
  },
});
