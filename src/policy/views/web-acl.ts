import type { JsonProperty } from '../property.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

type WebAcl = ResourceNode<ResourceTypes['AWS::WAFv2::WebACL']>;

/** Whether an association attaches a web ACL, of today's WAF or the classic one, to a resource. */
export function hasWebAcl<P>(resource: ResourceNode<P>): boolean {
  return ['AWS::WAFv2::WebACLAssociation' as const, 'AWS::WAFRegional::WebACLAssociation' as const].some(
    (type) => resource.referrers(type, 'ResourceArn').length > 0,
  );
}

/** What a web ACL is attached to: associations with their resources, and CloudFront distributions, which name it themselves. */
export function protectedBy(acl: WebAcl): readonly ResourceHandle[] {
  const associations = acl.referrers('AWS::WAFv2::WebACLAssociation', 'WebACLArn');
  const distributions = acl
    .candidates('AWS::CloudFront::Distribution', 'DistributionConfig')
    .filter((distribution) => distribution.get('DistributionConfig').get('WebACLId').target('AWS::WAFv2::WebACL')?.resource === acl.resource);
  const resources = associations.map((association) => association.get('ResourceArn').target()).filter((resource) => resource !== undefined);
  return [...associations, ...resources, ...distributions];
}

/**
 * The rule of a web ACL that uses one of AWS's managed rule groups; where several do, one that is in force.
 * https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
export function managedRules(acl: WebAcl, name: string): JsonProperty | undefined {
  const rules = acl.properties.get('Rules').items.filter((rule) => {
    const group = rule.get('Statement').get('ManagedRuleGroupStatement');
    return group.get('Name').is(name) && group.get('VendorName').is('AWS');
  });
  return rules.find((rule) => !countingOverride(rule)) ?? rules[0];
}

/** The override by which all of a rule group only counts. */
export function countingOverride(rule: JsonProperty): JsonProperty | undefined {
  const override = rule.get('OverrideAction');
  return override.get('Count').exists ? override : undefined;
}
