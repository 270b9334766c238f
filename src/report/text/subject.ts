import { counted } from '../../model/counted.js';
import type { Related } from '../../model/finding.js';
import { addressesOf, type Instances } from '../instances.js';
import { visible } from '../visible.js';
import { placeText, whenText } from './wording.js';

const ADDRESSES_SHOWN = 3;
const RELATED_SHOWN = 5;

/** What a finding is about: `Db (AWS::RDS::DBInstance), when Encrypt is false`; a Terraform address says its type itself. */
export function subjectText(instances: Instances): string {
  const [finding] = instances;
  const { address, sourceType } = finding.resource;
  const type = address.includes(sourceType) ? '' : ` (${visible(sourceType)})`;
  const when = whenText(finding);
  return `${addressList(instances, ADDRESSES_SHOWN)}${type}${constructOf(instances)}${when ? `, ${when}` : ''}`;
}

export function addressList(instances: Instances, shown: number): string {
  const { names, more } = addressesOf(instances, shown);
  return `${names.map(visible).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The chains of all instances. Of several places in one line the last is told: an argument says what the reference in it does. */
export function relatedTexts(instances: Instances): readonly string[] {
  const lines = instances.flatMap(({ related }) => [...new Map(related.map((place) => [lineOf(place), place])).values()]);
  const texts = [...new Set(lines.map((place) => relatedText(place, instances.length === 1)))];
  const hidden = texts.length - RELATED_SHOWN;
  return hidden > 0 ? [...texts.slice(0, RELATED_SHOWN), counted(hidden, 'more place')] : texts;
}

/** Of one instance: people who write CDK know their constructs, not the logical ids. */
function constructOf([{ constructPath }, ...others]: Instances): string {
  return constructPath === undefined || others.length > 0 ? '' : ` of ${visible(constructPath)}`;
}

/** Of several instances, whose addresses are told already, each place is told once. */
function relatedText({ message, location, address }: Related, withAddress: boolean): string {
  const isTold = address === undefined || message.startsWith(`${address}.`);
  return `${placeText(location)}: ${visible(message)}${isTold || !withAddress ? '' : ` (${visible(address)})`}`;
}

function lineOf({ location }: Related): string {
  return `${location.file}:${location.startLine}`;
}
