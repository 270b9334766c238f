import { SEVERITIES, type Finding, type Related, type Verdict } from '../../model/finding.js';
import type { PolicyDescription } from '../description.js';
import { visible } from '../visible.js';
import { addressesOf, instancesOf, type Instances } from '../instances.js';
import { drawEntry, labelled, type Canvas, type Entry, type Note } from './entry.js';
import { groupedBy } from './grouping.js';
import { AREA_TITLES, compareText, counted, placeText, whenText } from './wording.js';
import { fitted } from './wrap.js';

export type PolicyLookup = (id: string) => PolicyDescription | undefined;

const ADDRESSES_SHOWN = 3;
const RELATED_SHOWN = 5;
const QUIET_SHOWN = 10;

/** Failures grouped by file, each with its code. */
export function drawFailures(findings: readonly Finding[], policy: PolicyLookup, canvas: Canvas): readonly string[] {
  const failures = findings.filter(({ verdict }) => verdict === 'fail').sort(byPlace);
  return [...groupedBy(failures, ({ location }) => location.file)].flatMap(([file, inFile]) => [
    canvas.style.bold(visible(file)),
    '',
    ...instancesOf(inFile).flatMap((instances) => [...drawEntry(entry(instances, policy, canvas), canvas), '']),
  ]);
}

const QUIET_TITLES: Readonly<Record<Exclude<Verdict, 'fail'>, string>> = {
  conditional: 'Holds as given, but another permitted input would break it',
  review: 'Cannot be decided before deployment',
};

/**
 * Findings that do not fail as given: a line each, the worst first, and a count of those that `--verbose` would add. One thing that is
 * not known leaves many policies undecided: it has one line for all of them.
 */
export function drawQuiet(verdict: Exclude<Verdict, 'fail'>, findings: readonly Finding[], verbose: boolean, canvas: Canvas): readonly string[] {
  const those = findings.filter((finding) => finding.verdict === verdict).sort(bySeverity);
  if (those.length === 0) return [];
  const entries = verdict === 'review' && !verbose ? [...groupedBy(those, ({ location }) => JSON.stringify(location)).values()] : instancesOf(those);
  const shown = verbose ? entries : entries.slice(0, QUIET_SHOWN);
  const hidden = entries.slice(shown.length).reduce((sum, entry) => sum + entry.length, 0);
  return [
    canvas.style.bold(`${QUIET_TITLES[verdict]} (${those.length})`),
    ...shown.map((entry) => quietLine(entry, canvas)),
    ...(hidden > 0 ? [canvas.style.dim(`  … and ${hidden} more: --verbose shows them`)] : []),
    '',
  ];
}

function quietLine(instances: Instances, { style, width }: Canvas): string {
  const [finding] = instances;
  const more = new Set(instances.map(({ policy }) => policy)).size - 1;
  const label = labelled(finding.severity, style.severity[finding.severity]);
  const when = whenText(finding);
  const what = `${addressList(instances, 1)}${when ? `, ${when}` : ''}: ${visible(finding.message)}`;
  const policies = `${visible(finding.policy)}${more === 0 ? '' : ` and ${counted(more, 'more policy', 'more policies')}`}`;
  const text = `${placeText(finding.location)}  ${policies}  ${what}`;
  return `${label}${fitted(text, width - labelled(finding.severity, (same) => same).length)}`;
}

function entry(instances: Instances, policy: PolicyLookup, { style }: Canvas): Entry {
  const [finding] = instances;
  const description = policy(finding.policy);
  const when = whenText(finding);
  return {
    label: finding.severity,
    paint: style.severity[finding.severity],
    headline: visible(finding.message),
    subject: `${addresses(instances)}${constructOf(instances)}${when ? `, ${when}` : ''}`,
    source: [visible(finding.policy), ...(description ? [AREA_TITLES[description.info.area]] : [])].join(' · '),
    location: finding.location,
    notes: [...relatedNotes(instances), ...(description?.fix ? [{ tag: 'fix', text: visible(description.fix) }] : [])],
  };
}

/** `Db (AWS::RDS::DBInstance)`; a Terraform address says its type itself. */
function addresses(instances: Instances): string {
  const [{ resource }] = instances;
  const type = resource.address.includes(resource.sourceType) ? '' : ` (${visible(resource.sourceType)})`;
  return `${addressList(instances, ADDRESSES_SHOWN)}${type}`;
}

/** Of one instance: people who write CDK know their constructs, not the logical ids. */
function constructOf([{ constructPath }, ...others]: Instances): string {
  return constructPath === undefined || others.length > 0 ? '' : ` of ${visible(constructPath)}`;
}

function addressList(instances: Instances, shown: number): string {
  const { names, more } = addressesOf(instances, shown);
  return `${names.map(visible).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The chains of all instances. Of several places in one line the last is told: an argument says what the reference in it does. */
function relatedNotes(instances: Instances): readonly Note[] {
  const lines = instances.flatMap(({ related }) => [...new Map(related.map((place) => [lineOf(place), place])).values()]);
  const texts = [...new Set(lines.map((place) => relatedText(place, instances.length === 1)))];
  const hidden = texts.length - RELATED_SHOWN;
  const shown = hidden > 0 ? [...texts.slice(0, RELATED_SHOWN), counted(hidden, 'more place')] : texts;
  return shown.map((text) => ({ tag: 'see', text }));
}

/** Of several instances, whose addresses are told already, each place is told once. */
function relatedText({ message, location, address }: Related, withAddress: boolean): string {
  return `${placeText(location)}: ${visible(message)}${address === undefined || !withAddress ? '' : ` (${visible(address)})`}`;
}

function lineOf({ location }: Related): string {
  return `${location.file}:${location.startLine}`;
}

function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.location, b.location];
  return compareText(one.file, other.file) || one.startLine - other.startLine || one.startColumn - other.startColumn || rank(a) - rank(b);
}

function bySeverity(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || byPlace(a, b);
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
