import { countingOverride, definePolicy, managedRules, protectedBy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/anonymous-ip-list',
  title: 'WAFv2 web ACLs use the anonymous IP list managed rules',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::WAFv2::WebACL',
  aliases: {
    checkov: ['CKV2_AWS_76', 'CKV2_AWS_77', 'CKV2_AWS_78'],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_47'],
  },
  parameters: { unattachedToo: false },
  check(acl, report, { unattachedToo }) {
    const resources = protectedBy(acl);
    if (!unattachedToo && resources.length === 0 && !acl.get('Scope').is('CLOUDFRONT')) return;
    const rule = managedRules(acl, 'AWSManagedRulesAnonymousIpList');
    const counting = rule && countingOverride(rule);
    const consequence = 'visitors behind proxies and Tor are let in';
    if (!rule) report(acl.get('Rules'), `None of its rules applies \`AWSManagedRulesAnonymousIpList\`: ${consequence}.`, resources);
    else if (counting) report(counting, `\`${counting}\` has the group only count: ${consequence}.`, resources);
  },
});
