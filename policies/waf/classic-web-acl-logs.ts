import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/classic-web-acl-logs',
  title: 'WAF Classic web ACLs log requests',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  controls: {
    'aws-fsbp': ['WAF.1'],
    'nist-800-53-r5': ['AU-2'],
  },
  aliases: {
    checkov: ['CKV_AWS_176'],
  },
  check(acl, report) {
    // CloudFormation has no property for it: what is not said there is not known here.
    const destination = acl.get('LogDestination');
    if (destination.is('')) report(destination, 'No log destination is set: what the web ACL lets through and blocks is not recorded.');
  },
});
