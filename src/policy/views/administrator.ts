import type { Report } from '../policy.js';
import type { JsonProperty, ScalarProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { saysOnlyHow } from './escalation.js';
import { attachedPolicies } from './policy-documents.js';
import { roleStatements } from './role-statements.js';

type Role = ResourceNode<ResourceTypes['AWS::IAM::Role']>;

/** Policies of AWS that make an administrator, or let one become it. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const POLICIES = ['AdministratorAccess', 'PowerUserAccess', 'IAMFullAccess'].map((name) => `::aws:policy/${name}`);
/** Everything, or everything that concerns permissions. */
const ACTIONS = /^(\*|\*:\*|iam:\*)$/i;

/** Reports `used`, by which code gets the permissions of a role, where the role is an administrator's. `who` has them: `what runs on the instance`. */
export function reportAdministrator(used: ScalarProperty<string>, role: Role, who: string, report: Report): void {
  const power = administratorPower(role);
  if (power) report(used, `${used} gives ${who} the role \`${role.address}\`, which \`${power.text}\` makes an administrator.`, [power]);
}

/** The attached policy, or the action of a statement, that makes a role an administrator's. */
function administratorPower(role: Role): JsonProperty | undefined {
  const attached = attachedPolicies(role).find((arn) => POLICIES.some((name) => arn.endsWith(name)));
  if (attached) return attached;
  const everything = roleStatements(role).filter((statement) => statement.allows && statement.everyResource && saysOnlyHow(statement));
  return everything.flatMap((statement) => statement.actions).find((action) => action.matches(ACTIONS));
}
