import { countingOverride, definePolicy, managedRules, protectedBy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** The rules against Log4Shell, one for each part of a request: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html */
const LOG4J = /^Log4JRCE/;

/** What excludes a rule of the group, or lets it only count or allow. */
function exceptions(rule: JsonProperty): readonly JsonProperty[] {
  const group = rule.get('Statement').get('ManagedRuleGroupStatement');
  const overrides = group.get('RuleActionOverrides').items.filter((one) => ['Count', 'Allow'].some((action) => one.get('ActionToUse').get(action).exists));
  return [...group.get('ExcludedRules').items, ...overrides].map((one) => one.get('Name'));
}

export default definePolicy({
  id: 'waf/known-bad-inputs',
  title: 'WAFv2 web ACLs use the known bad inputs managed rules (Log4j) in force',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::WAFv2::WebACL',
  controls: {
    'pci-dss-4.0.1': ['6.4.2', '6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SI-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_192', 'CKV2_AWS_76', 'CKV2_AWS_77', 'CKV2_AWS_78'],
    regula: ['FG_R00500'],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_47'],
  },
  parameters: { unattachedToo: true },
  check(acl, report, { unattachedToo }) {
    const resources = protectedBy(acl);
    if (!unattachedToo && resources.length === 0 && !acl.get('Scope').is('CLOUDFRONT')) return;
    const rule = managedRules(acl, 'AWSManagedRulesKnownBadInputsRuleSet');
    const counting = rule && countingOverride(rule);
    const exception = rule && exceptions(rule).find((name) => name.matches(LOG4J));
    const consequence = 'requests that exploit Log4j are let in';
    if (!rule) report(acl.get('Rules'), `None of its rules applies \`AWSManagedRulesKnownBadInputsRuleSet\`: ${consequence}.`, resources);
    else if (counting) report(counting, `\`${counting}\` has the group only count: ${consequence}.`, resources);
    else if (exception) report(exception, `\`${exception}\` names \`${exception.text}\`, which does not block: ${consequence}.`, resources);
  },
});
