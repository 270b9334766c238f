import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/hsts',
  title: 'CloudFront response headers policies send Strict-Transport-Security',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudFront::ResponseHeadersPolicy',
  controls: {
    'nist-800-53-r5': ['SC-8'],
    'pci-dss-4.0.1': ['4.2.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_259'],
  },
  parameters: { minSeconds: 31536000, preload: false },
  check(policy, report, { minSeconds, preload }) {
    const security = policy.get('ResponseHeadersPolicyConfig').get('SecurityHeadersConfig').get('StrictTransportSecurity');
    const seconds = security.get('AccessControlMaxAgeSec');
    if (!security.exists) report(security, `${security} is not set: browsers try http:// first, where anybody on the way can answer.`);
    else if (!seconds.atLeast(minSeconds)) report(seconds, `${seconds} is less than \`${minSeconds}\` seconds: browsers soon forget to use https:// only.`);
    const flags = [security.get('IncludeSubdomains'), security.get('Override'), ...(preload ? [security.get('Preload')] : [])];
    const off = security.exists ? flags.find((flag) => !flag.is(true)) : undefined;
    if (off) report(off, `${off} is not true: the header that browsers get promises less than https:// everywhere.`);
  },
});
