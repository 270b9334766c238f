import type { JsonProperty, ScalarProperty } from '../property.js';

/**
 * Whether a property names the default security group of a VPC: by the VPC, or, in Terraform, by the resource that adopts it.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
 */
export function namesDefaultGroup(group: ScalarProperty<string> | JsonProperty): boolean {
  return group.target('AWS::EC2::VPC') !== undefined || group.target('AWS::EC2::SecurityGroup')?.resource.sourceType === 'aws_default_security_group';
}
