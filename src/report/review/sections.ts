import type { Review } from '../../model/change.js';
import type { Finding, Verdict } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';
import { findingEntry, lossEntry, networkEntry, permissionEntry, protectionEntry, resourceEntry, suppressionEntry } from './phrases.js';
import type { Entry } from './phrases.js';

/** What is told under one heading. */
export interface Section {
  readonly title: string;
  /** `2 broader permissions`: for the first line. */
  readonly counted: string;
  /** Whether a reviewer has to look at it; what is quiet is folded. */
  readonly isLoud: boolean;
  readonly entries: readonly Entry[];
}

/** What there is to tell, worst first; headings without entries are left out. */
export function sectionsOf(review: Review): readonly Section[] {
  const { permissions, network, losses, protections, findings, suppressions, resources } = review;
  const broader = permissions.filter(({ effect }) => effect === 'gained' || effect === 'no-longer-denied');
  const narrower = permissions.filter((change) => !broader.includes(change));
  const [opened, closed] = [network.filter(({ effect }) => effect === 'opened'), network.filter(({ effect }) => effect === 'closed')];
  const off = protections.filter(({ effect }) => effect === 'switched-off' || effect === 'weakened');
  const on = protections.filter((change) => !off.includes(change));
  const found = (verdict: Verdict): readonly Finding[] => bySeverity(findings.new.filter((finding) => finding.verdict === verdict));
  const [lasting, passing] = [losses.filter(({ holds }) => holds !== undefined), losses.filter(({ holds }) => holds === undefined)];
  return [
    loud('Network openings', opened.map(networkEntry), 'network opening'),
    loud('Broader permissions', broader.map(permissionEntry), 'broader permission'),
    loud('Data at risk', lasting.map(lossEntry), 'resource with data replaced or deleted', 'resources with data replaced or deleted'),
    loud('Protections switched off or weakened', off.map(protectionEntry), 'protection switched off or weakened', 'protections switched off or weakened'),
    loud('New findings', found('fail').map(findingEntry), 'new finding'),
    loud('New suppressions', suppressions.map(suppressionEntry), 'new suppression'),
    quiet('Other resources replaced or deleted', passing.map(lossEntry), 'other resource replaced or deleted', 'other resources replaced or deleted'),
    quiet('Network closings', closed.map(networkEntry), 'network closing'),
    quiet('Narrower permissions', narrower.map(permissionEntry), 'narrower permission'),
    quiet('Protections switched on', on.map(protectionEntry), 'protection switched on or strengthened', 'protections switched on or strengthened'),
    quiet('New findings that the deployment decides', found('review').map(findingEntry), 'new finding that the deployment decides', DECIDED_MANY),
    quiet('New findings with other inputs', found('conditional').map(findingEntry), 'new finding with other inputs', 'new findings with other inputs'),
    quiet('Fixed findings', findings.fixed.map(findingEntry), 'fixed finding'),
    quiet('Resources', resources.map(resourceEntry), 'resource added, removed or changed', 'resources added, removed or changed'),
  ].filter(({ entries }) => entries.length > 0);
}

const DECIDED_MANY = 'new findings that the deployment decides';

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function loud(title: string, entries: readonly Entry[], one: string, many?: string): Section {
  return { title, counted: count(entries.length, one, many), isLoud: true, entries };
}

function quiet(title: string, entries: readonly Entry[], one: string, many?: string): Section {
  return { title, counted: count(entries.length, one, many), isLoud: false, entries };
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `2 network openings, 1 new finding`, or that there is nothing. */
export function headline(sections: readonly Section[]): string {
  const loudOnes = sections.filter(({ isLoud }) => isLoud);
  if (loudOnes.length > 0) return loudOnes.map(({ counted }) => counted).join(', ');
  return sections.length > 0 ? 'nothing that opens, weakens or deletes' : 'nothing changes';
}

/** What was not looked at, of which nothing can be told. */
export function incompleteness({ diagnostics }: Review): string | undefined {
  const number = diagnostics.filter(({ severity }) => severity !== 'info').length;
  return number === 0 ? undefined : `${count(number, 'part')} of the input could not be looked at: \`nearside scan\` says which.`;
}
