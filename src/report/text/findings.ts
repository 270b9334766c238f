import { counted } from '../../model/counted.js';
import { SEVERITIES, type Finding, type Verdict } from '../../model/finding.js';
import type { PolicyDescription } from '../description.js';
import { visible } from '../visible.js';
import { instancesOf, type Instances } from '../instances.js';
import { drawEntry, labelled, type Canvas, type Entry } from './entry.js';
import { groupedBy } from './grouping.js';
import { addressList, relatedTexts, subjectText } from './subject.js';
import { AREA_TITLES, compareText, placeText, whenText } from './wording.js';
import { fitted } from './wrap.js';

export type PolicyLookup = (id: string) => PolicyDescription | undefined;

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

/** A finding in a line. */
export function quietLine(instances: Instances, { style, width }: Canvas): string {
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
  return {
    label: finding.severity,
    paint: style.severity[finding.severity],
    headline: visible(finding.message),
    subject: subjectText(instances),
    source: [visible(finding.policy), ...(description ? [AREA_TITLES[description.info.area]] : [])].join(' · '),
    location: finding.location,
    notes: [...relatedTexts(instances).map((text) => ({ tag: 'see', text })), ...(description?.fix ? [{ tag: 'fix', text: visible(description.fix) }] : [])],
  };
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
