import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty, ScalarProperty } from '../property.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';

/** The resource types that say how instances are launched. */
export const LAUNCH_TYPES = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;

/** A resource of one of `LAUNCH_TYPES`. */
interface Launch extends ResourceHandle {
  readonly type: string;
  readonly properties: JsonProperty;
}

/** What the three types have in common, and a launch template one level deeper. */
export function launchData({ type, properties }: Launch): JsonProperty {
  return type === 'AWS::EC2::LaunchTemplate' ? properties.get('LaunchTemplateData') : properties;
}

type Instance = ResourceNode<ResourceTypes['AWS::EC2::Instance']>;

/**
 * The property that decides how an instance is launched: its own, or, where it leaves that out, its launch template's. Undefined
 * where the template is declared elsewhere. `read` finds it in the properties of either.
 */
export function launchSetting(instance: Instance, read: (data: JsonProperty) => JsonProperty): JsonProperty | undefined {
  const own = read(instance.properties);
  const reference = instance.get('LaunchTemplate');
  if (own.exists || !reference.exists) return own;
  const template = launchTemplateOf(reference);
  return template && read(template.properties.get('LaunchTemplateData'));
}

interface TemplateReference {
  get(key: 'LaunchTemplateId' | 'LaunchTemplateName'): ScalarProperty<string>;
}

/** The launch template that is named by its id or its name, where it is in the graph. */
export function launchTemplateOf(reference: TemplateReference): ResourceNode<ResourceTypes['AWS::EC2::LaunchTemplate']> | undefined {
  const [byId, byName] = [reference.get('LaunchTemplateId'), reference.get('LaunchTemplateName')];
  return byId.target('AWS::EC2::LaunchTemplate') ?? byName.target('AWS::EC2::LaunchTemplate');
}

/** A role, and the property by which instances get it. */
export interface InstanceRole {
  readonly profile: JsonProperty;
  readonly role: ResourceNode<ResourceTypes['AWS::IAM::Role']>;
}

/** The roles of the instance profile that a property names; its value is a name, an ARN, or a map with one of them. */
export function instanceRoles(property: JsonProperty): readonly InstanceRole[] {
  return [property, property.get('Name'), property.get('Arn')].flatMap((profile) => {
    const roles = profile.target('AWS::IAM::InstanceProfile')?.get('Roles').items ?? [];
    return roles.map((name) => name.target('AWS::IAM::Role')).filter((role) => role !== undefined).map((role) => ({ profile, role }));
  });
}

/** The subnets in which it launches instances, as far as it says so. */
export function launchSubnets(launch: Launch): readonly ResourceNode<ResourceTypes['AWS::EC2::Subnet']>[] {
  const data = launchData(launch);
  const groups = launch.as('AWS::AutoScaling::LaunchConfiguration')?.referrers('AWS::AutoScaling::AutoScalingGroup', 'LaunchConfigurationName') ?? [];
  const named = [data.get('SubnetId'), ...data.get('NetworkInterfaces').items.map((card) => card.get('SubnetId'))];
  const properties = [...named, ...groups.flatMap((group) => group.get('VPCZoneIdentifier').items)];
  return properties.map((subnet) => subnet.target('AWS::EC2::Subnet')).filter((subnet) => subnet !== undefined);
}
