import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'waf/classic-default-action-block',
  title: 'WAF Classic web ACLs block by default',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  controls: {
    'nist-800-53-r5': ['SC-7(5)'],
  },
  aliases: {
    cfn_nag: ['F665'],
    guard: ['WAF_WEB_ACL_DEFAULT_ACTION_RULE'],
  },
  check(acl, report) {
    const action = acl.properties.get('DefaultAction').get('Type');
    if (action.exists && !action.is('BLOCK')) report(action, `${action} is not BLOCK: whatever no entry of the web ACL names is let in.`);
  },
});
