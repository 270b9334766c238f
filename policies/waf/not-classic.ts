import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/not-classic',
  title: 'Web ACLs use WAFv2, not WAF Classic',
  area: 'application',
  severity: 'medium',
  resource: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL', 'AWS::WAFRegional::WebACLAssociation'],
  controls: {
    'nist-800-53-r5': ['SA-22'],
    'pci-dss-4.0.1': ['6.3.3'],
  },
  // End of support: https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html
  check(resource, report) {
    report(resource, `${resource} belongs to AWS WAF Classic, whose support ended on 30 September 2025.`);
  },
});
