import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/web-acl-has-rules',
  title: 'Web ACLs contain rules',
  area: 'application',
  severity: 'medium',
  resource: ['AWS::WAFv2::WebACL', 'AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  controls: {
    'aws-fsbp': ['WAF.10'],
    'pci-dss-4.0.1': ['6.4.2'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_175'],
  },
  check(acl, report) {
    const rules = acl.properties.get('Rules');
    if (rules.items.some((rule) => !rule.isMap || rule.keys.length > 0)) return;
    report(rules, `\`${rules}\` ${rules.exists ? 'is empty' : 'is not set'}: every request meets the default action and nothing else.`);
  },
});
