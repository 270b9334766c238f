import type { Loss } from '../../model/change.js';
import type { Resource } from '../../model/resource.js';
import type { Matching, Pair } from './matching.js';
import type { Plain } from './plain.js';
import { isMap } from './plain.js';
import type { Difference } from './resource-changes.js';
import { propertyName, readAt, reviewed } from './resource-changes.js';
import { STATEFUL } from './stateful-types.js';
import type { State, States } from './state.js';

/** What CloudFormation's schema says of a change of properties. */
export interface Replacement {
  readonly isCertain: boolean;
  /** Top-level properties that cannot be changed in place. */
  readonly properties: readonly string[];
}

/** Says of each changed resource whether a new one takes its place; undefined where it stays. */
export type ReplacementJudge = (changed: readonly Difference[]) => readonly (Replacement | undefined)[];

/** The resources that are deleted or replaced. Where there is a plan of Terraform, its own actions say which. */
export function losses({ pairs, removed }: Matching, differences: readonly Difference[], judge: ReplacementJudge, states: States): readonly Loss[] {
  const { base, head } = states;
  const open = differences.filter(({ pair }) => actionOf(pair.head) === undefined);
  const replacements = new Map(judge(open).map((replacement, index) => [open[index]?.pair, replacement]));
  const unmade = pairs.filter((pair) => !head.exists(pair.head)).map((pair) => pair.base);
  const gone = [...removed, ...unmade].filter((resource) => base.exists(resource));
  return [
    ...gone.map((resource) => deleted(resource, base)),
    ...pairs.filter((pair) => base.exists(pair.base) && head.exists(pair.head)).flatMap((pair) => replaced(pair, replacements.get(pair), states)),
  ];
}

function deleted(resource: Resource, state: State): Loss {
  return {
    effect: 'deleted',
    ...holds(resource),
    safeguards: [...safeguards(resource, 'DeletionPolicy', state), ...deletionProtection(resource, state)],
    because: [],
    source: 'declaration',
    resource: reviewed(resource),
  };
}

function replaced(pair: Pair, replacement: Replacement | undefined, states: States): readonly Loss[] {
  const { head } = pair;
  const common = { ...holds(head), safeguards: safeguards(head, 'UpdateReplacePolicy', states.head) };
  const action = actionOf(head);
  if (action !== undefined) {
    return action === 'replace' ? [{ effect: 'replaced', ...common, because: [], source: 'plan', resource: reviewed(head) }] : [];
  }
  if (pair.isRedeclared) return [{ effect: 'replaced', ...common, because: [], source: 'declaration', resource: reviewed(head) }];
  if (!replacement) return [];
  const [first = ''] = replacement.properties;
  return [{
    effect: replacement.isCertain ? 'replaced' : 'may-be-replaced',
    ...common,
    because: replacement.properties.map((property) => propertyName(pair, property, states)),
    source: 'schema',
    resource: reviewed(head, readAt(states.head.node(head), first)),
  }];
}

function holds({ type }: Resource): { readonly holds?: string } {
  const what = STATEFUL.get(type);
  return what === undefined ? {} : { holds: what };
}

/** What a plan of Terraform says that it is going to do: `replace`; undefined where there is no plan. */
function actionOf({ attributes, unit }: Resource): string | undefined {
  const value = unit.kind === 'terraform-plan' ? attributes.entries.get('Actions')?.value : undefined;
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** What CloudFormation does where nothing is said. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html */
const SNAPSHOT_BY_DEFAULT: ReadonlySet<string> = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);

/** https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#prevent_destroy */
const PREVENT_DESTROY = {
  DeletionPolicy: 'prevent_destroy goes with it',
  UpdateReplacePolicy: 'prevent_destroy is true, so Terraform refuses',
} as const;

function safeguards(resource: Resource, policy: 'DeletionPolicy' | 'UpdateReplacePolicy', state: State): readonly string[] {
  const written = attribute(resource, policy, state);
  const lifecycle = attribute(resource, 'lifecycle', state);
  const isClusterMember = readAt(state.node(resource), 'DBClusterIdentifier').exists;
  const isSnapshot = policy === 'DeletionPolicy' && SNAPSHOT_BY_DEFAULT.has(resource.type) && !isClusterMember;
  return [
    ...(typeof written === 'string' && written !== 'Delete' ? [`${policy} is ${written}`] : []),
    ...(written === undefined && isSnapshot && resource.sourceType.startsWith('AWS::') ? [`${policy} is Snapshot by default`] : []),
    ...(isMap(lifecycle) && lifecycle.get('prevent_destroy') === 'true' ? [PREVENT_DESTROY[policy]] : []),
  ];
}

function deletionProtection(resource: Resource, state: State): readonly string[] {
  const names = ['DeletionProtection', 'DeletionProtectionEnabled', 'DisableApiTermination'];
  return names.map((name) => readAt(state.node(resource), name)).filter((property) => property.is(true)).map((property) => `${property.name} is true`);
}

function attribute({ attributes }: Resource, name: string, state: State): Plain | undefined {
  const value = attributes.entries.get(name)?.value;
  return value && state.settler.settle(value);
}
