import type { Report } from '../policy.js';
import type { ResourceNode } from '../resource-node.js';

/**
 * Reports a resource that Terraform removes before it makes its replacement. CloudFormation makes the replacement first; a plan
 * does not say. `consequence` completes the sentence, without a stop.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#create_before_destroy
 */
export function reportUnlessCreatedFirst<P>(resource: ResourceNode<P>, consequence: string, report: Report): void {
  if (resource.resource.unit.kind !== 'terraform') return;
  const lifecycle = resource.attribute('lifecycle');
  const createdFirst = lifecycle.get('create_before_destroy');
  if (createdFirst.is(true)) return;
  const state = createdFirst.exists ? 'is not true' : "is not set, and Terraform's default is false";
  report(lifecycle.exists ? createdFirst : resource, `\`create_before_destroy\` ${state}: ${consequence}.`);
}
