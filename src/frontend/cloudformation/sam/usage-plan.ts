import type { Place } from '../../../model/source.js';
import type { MapNode, Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Attributes, Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import { isNoValue, ref } from './intrinsics.js';
import type { RestAuth } from './rest-auth.js';

interface PlanUser {
  readonly resource: SamResource;
  readonly auth: RestAuth;
  readonly stageId: string;
  readonly attributes: Attributes;
  readonly tags: Literal;
}

interface Plan {
  readonly ids: { readonly plan: string; readonly key: string; readonly planKey: string };
  readonly place: Place;
  readonly config: MapNode;
  readonly users: readonly PlanUser[];
  readonly attributes: Attributes;
}

const planProperties: ReadonlySet<string> = new Set(['CreateUsagePlan', 'Description', 'Quota', 'Tags', 'Throttle', 'UsagePlanName']);

/** Usage plans with their keys: one per API, or one that APIs share. */
export class UsagePlans {
  private readonly sharing: { readonly user: PlanUser; readonly place: Place; readonly config: MapNode }[] = [];

  add(expansion: Expansion, user: PlanUser): void {
    const entry = user.auth.node.entries.get('UsagePlan');
    const config = expansion.decide(entry?.value);
    if (!entry || !config || isNoValue(config)) return;
    if (config.kind !== 'map') return refuse('`UsagePlan` is not a map.', config);
    for (const { key, keyPlace } of config.entries.values()) {
      if (!planProperties.has(key)) refuse(`\`UsagePlan\` has no property \`${key}\`.`, keyPlace);
    }
    const kindNode: Node = child(config, 'CreateUsagePlan') ?? refuse('`UsagePlan.CreateUsagePlan` is missing.', entry.keyPlace);
    const kind = expansion.text(kindNode);
    switch (kind) {
      case 'NONE':
        return;
      case 'SHARED':
        this.sharing.push({ user, place: entry.keyPlace, config });
        expansion.name(user.resource.id, 'UsagePlan', 'ServerlessUsagePlan');
        expansion.name(user.resource.id, 'UsagePlanKey', 'ServerlessUsagePlanKey');
        expansion.name(user.resource.id, 'ApiKey', 'ServerlessApiKey');
        return;
      case 'PER_API':
        return addOwnPlan(expansion, user, entry.keyPlace, config);
      default:
        return refuse('`CreateUsagePlan` is none of PER_API, SHARED, NONE.', kindNode);
    }
  }

  /** Adds the shared plan: its settings are those of the last API that shares it. */
  finish(expansion: Expansion): void {
    const [first] = this.sharing;
    const last = this.sharing.at(-1);
    if (!first || !last) return;
    const conditions = new Set(this.sharing.map(({ user }) => JSON.stringify(conditionName(user.attributes))));
    addPlan(expansion, {
      ids: { plan: 'ServerlessUsagePlan', key: 'ServerlessApiKey', planKey: 'ServerlessUsagePlanKey' },
      place: first.place,
      config: last.config,
      users: this.sharing.map(({ user }) => user),
      attributes: conditions.size === 1 ? first.user.attributes : {},
    });
  }
}

function conditionName(attributes: Attributes): string | undefined {
  const { Condition: condition } = attributes;
  if (typeof condition === 'string') return condition;
  if (typeof condition !== 'object' || condition === null || !('value' in condition)) return undefined;
  const value: unknown = condition.value;
  return JSON.stringify(typeof value === 'object' && value !== null && 'value' in value ? value.value : value);
}

function addOwnPlan(expansion: Expansion, user: PlanUser, place: Place, config: MapNode): void {
  const { id } = user.resource;
  const ids = { plan: `${id}UsagePlan`, key: `${id}ApiKey`, planKey: `${id}UsagePlanKey` };
  addPlan(expansion, { ids, place, config, users: [user], attributes: user.attributes });
  expansion.name(id, 'UsagePlan', ids.plan);
  expansion.name(id, 'UsagePlanKey', ids.planKey);
  expansion.name(id, 'ApiKey', ids.key);
}

function addPlan(expansion: Expansion, { ids, place, config, users, attributes }: Plan): void {
  const [first] = users;
  const own = config.entries.get('Tags');
  expansion.add({
    id: ids.plan,
    type: 'AWS::ApiGateway::UsagePlan',
    place,
    properties: {
      ApiStages: users.map(({ resource, stageId }) => ({ ApiId: ref(resource.id), Stage: ref(stageId) })),
      ...passed(config, ['UsagePlanName', 'Description', 'Quota', 'Throttle']),
      Tags: own ?? first?.tags,
    },
    attributes: { ...attributes, DependsOn: users.map(({ resource }) => resource.id) },
  });
  expansion.add({
    id: ids.key,
    type: 'AWS::ApiGateway::ApiKey',
    place,
    properties: {
      Enabled: true,
      StageKeys: users.map(({ resource, stageId }) => build({ RestApiId: ref(resource.id), StageName: ref(stageId) }, place)),
      Tags: first?.tags,
    },
    attributes: { ...attributes, DependsOn: [ids.plan] },
  });
  expansion.add({
    id: ids.planKey,
    type: 'AWS::ApiGateway::UsagePlanKey',
    place,
    properties: { KeyId: ref(ids.key), KeyType: 'API_KEY', UsagePlanId: ref(ids.plan) },
    attributes: { ...attributes, DependsOn: [ids.key] },
  });
}

function passed(config: MapNode, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, config.entries.get(name)]));
}
