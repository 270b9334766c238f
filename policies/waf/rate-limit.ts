import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

const STOPS = ['Block', 'Captcha', 'Challenge'];

function limits(rule: JsonProperty): boolean {
  return rule.get('Statement').get('RateBasedStatement').exists && STOPS.some((action) => rule.get('Action').get(action).exists);
}

export default definePolicy({
  id: 'waf/rate-limit',
  title: 'WAFv2 web ACLs limit request rates',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::WAFv2::WebACL',
  controls: {
    'nist-800-53-r5': ['SC-5'],
  },
  check(acl, report) {
    const rules = acl.properties.get('Rules');
    const groups = rules.items.map((rule) => rule.get('Statement').get('RuleGroupReferenceStatement').get('Arn')).filter((arn) => arn.exists);
    const referred = groups.map((arn) => arn.target('AWS::WAFv2::RuleGroup'));
    // What is in a group that is declared elsewhere is not known here.
    if (referred.includes(undefined)) return;
    const inGroups = referred.flatMap((group) => group?.properties.get('Rules').items ?? []);
    if ([...rules.items, ...inGroups].some(limits)) return;
    report(rules, 'None of its rules stops a client that sends too much: one address can keep the servers busy.');
  },
});
