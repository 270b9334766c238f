import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import type { Statement } from './iam.js';
import { attachedPolicies, identityStatements } from './policy-documents.js';

/** The statements of every policy of a role that is in the graph: its own, separate ones, managed ones of the same code. */
export function roleStatements(role: ResourceNode<ResourceTypes['AWS::IAM::Role']>): readonly Statement[] {
  const managed = attachedPolicies(role).map((arn) => arn.target('AWS::IAM::ManagedPolicy')).filter((policy) => policy !== undefined);
  const holders = [
    role,
    ...role.referrers('AWS::IAM::RolePolicy', 'RoleName'),
    ...role.referrers('AWS::IAM::Policy', 'Roles'),
    ...role.referrers('AWS::IAM::ManagedPolicy', 'Roles'),
    ...managed,
  ];
  return holders.flatMap(identityStatements);
}
