import type { Place } from '../../../model/source.js';
import type { MapNode, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import { anyOf } from './api-conditions.js';
import type { Literal } from './build.js';
import { build, isEntry, pick } from './build.js';
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
    addPlan(expansion, {
      ids: { plan: 'ServerlessUsagePlan', key: 'ServerlessApiKey', planKey: 'ServerlessUsagePlanKey' },
      place: first.place,
      config: last.config,
      users: this.sharing.map(({ user }) => user),
      attributes: this.sharedAttributes(expansion, first.place),
    });
  }

  /** The shared plan exists when one of the APIs does, and lasts as long as the longest-lived one. */
  private sharedAttributes(expansion: Expansion, place: Place): Attributes {
    const attributes = this.sharing.map(({ user }) => user.attributes);
    const conditions = new Set(attributes.map((each) => textOf(each.Condition)));
    return {
      Condition: anyOf(expansion, conditions, 'SharedUsagePlanCondition', place),
      DeletionPolicy: strongest(attributes, 'DeletionPolicy'),
      UpdateReplacePolicy: strongest(attributes, 'UpdateReplacePolicy'),
    };
  }
}

/** The policy that keeps most. */
function strongest(attributes: readonly Attributes[], name: 'DeletionPolicy' | 'UpdateReplacePolicy'): Literal {
  const present = attributes.map((each) => each[name]).filter((value) => value !== undefined);
  const find = (text: string): Literal => present.find((value) => textOf(value) === text);
  return find('Retain') ?? find('Snapshot') ?? present[0];
}

function textOf(value: Literal): string | undefined {
  if (typeof value === 'string') return value;
  return isEntry(value) ? stringOf(value.value) : undefined;
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
      ...pick(config, ['UsagePlanName', 'Description', 'Quota', 'Throttle']),
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
