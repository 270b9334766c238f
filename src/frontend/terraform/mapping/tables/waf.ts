import type { Table } from '../row.js';

export const WAF: Table = {
  aws_waf_rule_group: { own: 'TODO' },
  aws_waf_web_acl: { type: 'AWS::WAF::WebACL' },
  aws_wafregional_rule_group: { own: 'TODO' },
  aws_wafregional_web_acl: { type: 'AWS::WAFRegional::WebACL' },
  aws_wafregional_web_acl_association: { type: 'AWS::WAFRegional::WebACLAssociation' },
  aws_wafv2_rule_group: { type: 'AWS::WAFv2::RuleGroup' },
  aws_wafv2_web_acl: { type: 'AWS::WAFv2::WebACL' },
  aws_wafv2_web_acl_association: { type: 'AWS::WAFv2::WebACLAssociation' },
  aws_wafv2_web_acl_logging_configuration: { type: 'AWS::WAFv2::LoggingConfiguration' },
  aws_wafv2_ip_set: { type: 'AWS::WAFv2::IPSet' },
};
