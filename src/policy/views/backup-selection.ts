import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import { wildcardMatches } from './iam.js';

/** How a selection of AWS Backup can speak of a resource. */
export interface Selectable {
  /** Patterns of ARNs that stand for all of its kind. */
  readonly everyOne: RegExp;
  readonly tags: readonly JsonProperty[];
}

/** The operators of `Conditions`: whether the tag is to match, and whether the value is a pattern. */
const OPERATORS = [
  { name: 'StringEquals', wanted: true, isPattern: false },
  { name: 'StringLike', wanted: true, isPattern: true },
  { name: 'StringNotEquals', wanted: false, isPattern: false },
  { name: 'StringNotLike', wanted: false, isPattern: true },
] as const;

/**
 * Whether a selection of AWS Backup in the graph takes a resource: by its ARN, a pattern, or a tag.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
export function isSelectedForBackup<P>(resource: ResourceNode<P>, { everyOne, tags }: Selectable): boolean {
  return resource.all('AWS::Backup::BackupSelection').some((node) => {
    const selection = node.properties.get('BackupSelection');
    const [resources, conditions] = [selection.get('Resources'), selection.get('Conditions')];
    const names = (list: JsonProperty): boolean => list.items.some((arn) => arn.matches(everyOne) || arn.target()?.resource === resource.resource);
    if (names(selection.get('NotResources'))) return false;
    if (names(resources) || (!resources.exists && conditions.exists)) return areMet(conditions, tags);
    return selection.get('ListOfTags').items.some((test) => hasTag(tags, test, false));
  });
}

function areMet(conditions: JsonProperty, tags: readonly JsonProperty[]): boolean {
  return OPERATORS.every(({ name, wanted, isPattern }) => conditions.get(name).items.every((test) => hasTag(tags, test, isPattern) === wanted));
}

function hasTag(tags: readonly JsonProperty[], test: JsonProperty, isPattern: boolean): boolean {
  const key = test.get('ConditionKey').text.replace(/^aws:ResourceTag\//, '');
  const wanted = test.get('ConditionValue').text;
  const holds = (text: string): boolean => isPattern ? wildcardMatches(wanted, text) : text === wanted;
  return tags.some((tag) => tag.get('Key').is(key) && tag.get('Value').satisfies(`is \`${wanted}\``, holds));
}
