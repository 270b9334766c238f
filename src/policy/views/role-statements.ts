import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import type { Statement } from './iam.js';
import { attachedPolicies, identityStatements } from './policy-documents.js';
import type { Holder } from './policy-documents.js';

/** The statements of every policy of a role that is in the graph: its own, separate ones, managed ones of the same code. */
export function roleStatements(role: ResourceNode<ResourceTypes['AWS::IAM::Role']>): readonly Statement[] {
  const holders = [
    role,
    ...role.referrers('AWS::IAM::RolePolicy', 'RoleName'),
    ...role.referrers('AWS::IAM::Policy', 'Roles'),
    ...role.referrers('AWS::IAM::ManagedPolicy', 'Roles'),
    ...managedPolicies(role),
  ];
  return holders.flatMap(identityStatements);
}

/** The same of a group. */
export function groupStatements(group: ResourceNode<ResourceTypes['AWS::IAM::Group']>): readonly Statement[] {
  const holders = [
    group,
    ...group.referrers('AWS::IAM::GroupPolicy', 'GroupName'),
    ...group.referrers('AWS::IAM::Policy', 'Groups'),
    ...group.referrers('AWS::IAM::ManagedPolicy', 'Groups'),
    ...managedPolicies(group),
  ];
  return holders.flatMap(identityStatements);
}

function managedPolicies(resource: Holder): readonly ResourceNode<ResourceTypes['AWS::IAM::ManagedPolicy']>[] {
  return attachedPolicies(resource).map((arn) => arn.target('AWS::IAM::ManagedPolicy')).filter((policy) => policy !== undefined);
}
