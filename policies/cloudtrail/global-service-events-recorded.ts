import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/global-service-events-recorded',
  title: 'CloudTrail trails include global service events',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-12'],
    'cis-aws-3.0': ['3.1'],
  },
  check(trail, report) {
    const global = trail.get('IncludeGlobalServiceEvents');
    if (global.is(false)) report(global, `${global} is false: sign-ins and changes in IAM, STS and CloudFront are not in the log.`);
  },
});
