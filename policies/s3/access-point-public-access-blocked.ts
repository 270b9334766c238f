import { definePolicy, publicAccessSwitches } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/access-point-public-access-blocked',
  title: 'S3 access points block public access',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::S3::AccessPoint',
  controls: {
    'aws-fsbp': ['S3.19'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_392'],
  },
  check(point, report) {
    const block = point.get('PublicAccessBlockConfiguration');
    const [off] = publicAccessSwitches(block).filter((property) => property.is(false));
    if (off) report(off, `${off} is false: the access point does not keep ACLs or policies from making its objects public.`);
  },
});
