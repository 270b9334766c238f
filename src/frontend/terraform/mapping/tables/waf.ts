import type { Attributes, Table } from '../row.js';

/** CloudFormation has no groups of classic rules; for a group, this is what `action` is for a rule. */
const OVERRIDE = 'Action';

const LOGGING: Attributes = {
  'logging_configuration': '',
  'logging_configuration.log_destination': 'LogDestination',
  'logging_configuration.redacted_fields': { ignored: 'CloudFormation cannot set it' },
};

export const WAF: Table = {
  aws_waf_rule_group: { own: 'CloudFormation has no groups of classic rules' },
  aws_waf_web_acl: {
    type: 'AWS::WAF::WebACL',
    attributes: {
      ...LOGGING,
      'tags': { ignored: 'CloudFormation cannot set it' },
      'rules.override_action': OVERRIDE,
      'rules.type': { ignored: 'CloudFormation cannot set it' },
    },
    defaults: { LogDestination: '' },
  },
  aws_wafregional_rule_group: { own: 'CloudFormation has no groups of classic rules' },
  aws_wafregional_web_acl: {
    type: 'AWS::WAFRegional::WebACL',
    attributes: {
      ...LOGGING,
      'tags': { ignored: 'CloudFormation cannot set it' },
      'rule.override_action': OVERRIDE,
      'rule.type': { ignored: 'CloudFormation cannot set it' },
    },
    defaults: { LogDestination: '' },
  },
  aws_wafregional_web_acl_association: { type: 'AWS::WAFRegional::WebACLAssociation' },
  aws_wafv2_rule_group: {
    type: 'AWS::WAFv2::RuleGroup',
    attributes: {
      'custom_response_body': { to: 'CustomResponseBodies', entries: ['key', ''] },
      'custom_response_body.key': { ignored: 'the key of the map' },
    },
  },
  aws_wafv2_web_acl: {
    type: 'AWS::WAFv2::WebACL',
    attributes: {
      'association_config.request_body': { ignored: 'CloudFormation has a map by kind of resource' },
      'custom_response_body': { to: 'CustomResponseBodies', entries: ['key', ''] },
      'rule_json': 'Rules',
      'custom_response_body.key': { ignored: 'the key of the map' },
    },
  },
  aws_wafv2_web_acl_association: { type: 'AWS::WAFv2::WebACLAssociation' },
  aws_wafv2_web_acl_logging_configuration: { type: 'AWS::WAFv2::LoggingConfiguration' },
  aws_wafv2_ip_set: { type: 'AWS::WAFv2::IPSet' },
};
