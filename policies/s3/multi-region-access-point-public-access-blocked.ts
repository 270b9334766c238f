import { definePolicy, publicAccessSwitches } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/multi-region-access-point-public-access-blocked',
  title: 'S3 multi-Region access points block public access',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::S3::MultiRegionAccessPoint',
  controls: {
    'aws-fsbp': ['S3.24'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(point, report) {
    const block = point.get('PublicAccessBlockConfiguration');
    const [off] = publicAccessSwitches(block).filter((property) => property.is(false));
    if (off) report(off, `${off} is false: the access point does not keep ACLs or policies from making its objects public.`);
  },
});
