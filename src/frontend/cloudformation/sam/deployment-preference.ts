import type { Place } from '../../../model/source.js';
import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { conditionOf, refuse } from './expansion.js';
import { choice, getAtt, ifParts, isIntrinsic, isNoValue, ref, sub } from './intrinsics.js';
import { addRole } from './role.js';

const applicationId = 'ServerlessDeploymentApplication';
const roleId = 'CodeDeployServiceRole';

/** Deployment configurations of CodeDeploy for Lambda, without their prefix. Any other name is a configuration of the user's own. */
const builtInConfigurations: ReadonlySet<string> = new Set([
  'Canary10Percent5Minutes', 'Canary10Percent10Minutes', 'Canary10Percent15Minutes', 'Canary10Percent30Minutes', 'Linear10PercentEvery1Minute',
  'Linear10PercentEvery2Minutes', 'Linear10PercentEvery3Minutes', 'Linear10PercentEvery10Minutes', 'AllAtOnce',
]);

/** Gradual deployment with CodeDeploy: one application and role for the whole template, a deployment group per function. */
export class Deployments {
  private readonly users: { readonly place: Place; readonly condition: string | undefined; readonly needsRole: boolean }[] = [];

  constructor(private readonly expansion: Expansion) {}

  /** Adds the deployment group of `resource`, and gives the update policy of its alias; undefined when it is not deployed gradually. */
  updatePolicy(resource: SamResource, hasAlias: boolean): Literal {
    const entry = resource.properties.entries.get('DeploymentPreference');
    const preference = entry && this.expansion.decide(entry.value);
    if (!entry || !preference || isNoValue(preference)) return undefined;
    if (preference.kind !== 'map') return refuse('`DeploymentPreference` is not a map.', preference);
    if (!this.enabled(child(preference, 'Enabled'))) return undefined;
    if (!hasAlias) refuse('`DeploymentPreference` needs `AutoPublishAlias`.', entry.keyPlace);
    const groupId = `${resource.id}DeploymentGroup`;
    this.addGroup(resource, groupId, entry.keyPlace, preference);
    const hooks = child(preference, 'Hooks');
    if (hooks && hooks.kind !== 'map') refuse('`DeploymentPreference.Hooks` is not a map.', hooks);
    return {
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: ref(applicationId),
        DeploymentGroupName: ref(groupId),
        BeforeAllowTrafficHook: child(hooks, 'PreTraffic'),
        AfterAllowTrafficHook: child(hooks, 'PostTraffic'),
      },
    };
  }

  private enabled(enabled: Node | undefined): boolean {
    return enabled === undefined || this.expansion.flag(enabled) || isIntrinsic(this.expansion.decide(enabled));
  }

  private addGroup(resource: SamResource, groupId: string, place: Place, preference: Node): void {
    const type = child(preference, 'Type');
    if (!type) refuse('`DeploymentPreference.Type` is missing.', place);
    const role = child(preference, 'Role');
    const condition = conditionOf(resource);
    const passed = this.passesCondition(preference) ? condition : undefined;
    this.users.push({ place, condition: passed, needsRole: role === undefined });
    this.expansion.add({
      id: groupId,
      type: 'AWS::CodeDeploy::DeploymentGroup',
      place,
      properties: {
        ApplicationName: ref(applicationId),
        AlarmConfiguration: alarms(child(preference, 'Alarms')),
        AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'] },
        DeploymentConfigName: this.configuration(this.expansion.decide(type) ?? type),
        DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
        ServiceRoleArn: role ?? getAtt(roleId, 'Arn'),
        TriggerConfigurations: child(preference, 'TriggerConfigurations'),
      },
      attributes: { Condition: passed },
    });
  }

  private passesCondition(preference: Node): boolean {
    const flag = child(preference, 'PassthroughCondition');
    const decided = this.expansion.decide(flag);
    if (!decided) return false;
    const text = decided.kind === 'scalar' ? String(decided.value).toLowerCase() : undefined;
    if (text !== 'true' && text !== 'false') refuse('`DeploymentPreference.PassthroughCondition` is neither true nor false.', decided);
    return text === 'true';
  }

  private configuration(type: Node): Literal {
    const parts = ifParts(type);
    if (parts) {
      const [condition, then, otherwise] = parts;
      return choice(condition, this.configuration(then), this.configuration(otherwise));
    }
    const name = stringOf(type);
    if (name === undefined || !builtInConfigurations.has(name)) return type;
    return build(sub('CodeDeployDefault.Lambda${ConfigName}', { ConfigName: type }), type.place);
  }

  /** Adds what the deployment groups share. Its condition: that of the groups when they all have the same one. */
  finish(): void {
    const [first] = this.users;
    if (!first) return;
    const sharedBy = (users: typeof this.users): Fields => {
      const [condition, ...others] = new Set(users.map((user) => user.condition));
      return { Condition: others.length === 0 ? condition : undefined };
    };
    this.expansion.add({
      id: applicationId,
      type: 'AWS::CodeDeploy::Application',
      place: first.place,
      properties: { ComputePlatform: 'Lambda' },
      attributes: sharedBy(this.users),
    });
    const needsRole = this.users.filter((user) => user.needsRole);
    const [firstWithRole] = needsRole;
    if (!firstWithRole) return;
    const { place } = firstWithRole;
    addRole(this.expansion, {
      id: roleId,
      place,
      service: 'codedeploy.amazonaws.com',
      managedPolicies: [{ name: 'service-role/AWSCodeDeployRoleForLambda', place }],
      managed: [],
      inline: [],
      attributes: sharedBy(needsRole),
    });
  }
}

function alarms(node: Node | undefined): Literal {
  if (!node || isNoValue(node)) return node;
  const parts = ifParts(node);
  if (parts) {
    const [condition, then, otherwise] = parts;
    return build(choice(condition, alarms(then), alarms(otherwise)), node.place);
  }
  if (node.kind !== 'list') return refuse('`DeploymentPreference.Alarms` is not a list.', node);
  return build({ Enabled: true, Alarms: node.items.map((name) => ({ Name: name })) }, node.place);
}
