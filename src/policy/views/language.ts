import type { ResourceHandle } from '../resource-node.js';

/** Whether it is declared in Terraform: for what one of the languages cannot say, or where their defaults differ. */
export function isTerraform({ resource }: ResourceHandle): boolean {
  return resource.sourceType.startsWith('aws_');
}
