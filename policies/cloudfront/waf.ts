import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/waf',
  title: 'CloudFront distributions are protected by a web ACL',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.6'],
    'pci-dss-4.0.1': ['6.4.2'],
    'nist-800-53-r5': ['AC-4(21)', 'SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CFR2'],
    checkov: ['CKV_AWS_68'],
    terrascan: ['AC_AWS_0032'],
    trivy: ['AWS-0011'],
    regula: ['FG_R00073'],
    guard: ['CLOUDFRONT_ASSOCIATED_WITH_WAF'],
  },
  check(distribution, report) {
    const config = distribution.get('DistributionConfig');
    const acl = config.get('WebACLId');
    if (acl.written !== '') return;
    // What is off serves nobody; tenants bring web ACLs of their own.
    if (config.get('Enabled').is(false) || config.get('ConnectionMode').is('tenant-only')) return;
    report(acl, `${acl} is ${acl.exists ? 'empty' : 'not set'}: what the internet sends reaches the origin unfiltered.`);
  },
});
