import type { ReportedDiagnostic } from '../model/diagnostic.js';
import type { Finding, ScanResult, Severity } from '../model/finding.js';
import type { Location } from '../model/source.js';
import { lastingFacts, numberedIdentities } from './identity.js';
import { instancesOf, type Instances } from './instances.js';
import { jsonText } from './json-text.js';
import { primaryPlace, repositoryPlace, type RepositoryPlace } from './repository-place.js';
import { subjectText } from './text/subject.js';
import { placeText, VERDICT_NOTES } from './text/wording.js';
import { visible, wellFormed } from './visible.js';
import { worstDiagnosticsFirst, worstFirst } from './worst-first.js';

export interface GitlabOptions {
  /** Path of the working directory below the repository's root; '' when they are the same. */
  readonly root: string;
}

/** What GitLab reads of a Code Quality report (docs.gitlab.com, "Code Quality report format"). */
interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const SEVERITIES: Readonly<Record<Severity, Degradation['severity']>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

const DIAGNOSTIC_SEVERITIES: Readonly<Record<ReportedDiagnostic['severity'], Degradation['severity']>> = { error: 'critical', warning: 'major', info: 'info' };

/** A Code Quality report for GitLab's merge requests. What was not looked at is in it too, under `nearside/<code>`. */
export function gitlabReport(scan: ScanResult, { root }: GitlabOptions): string {
  const identity = numberedIdentities();
  const findings = instancesOf(worstFirst(scan.findings)).map((instances) => degradation(instances, identity(lastingFacts(instances)), root));
  const diagnostics = worstDiagnosticsFirst(scan.diagnostics).map((diagnostic) => {
    return fromDiagnostic(diagnostic, identity([diagnostic.code, diagnostic.message, diagnostic.location]), root);
  });
  return jsonText([...findings, ...diagnostics], 2);
}

function degradation(instances: Instances, fingerprint: string, root: string): Degradation {
  const [finding] = instances;
  const place = primaryPlace(finding, root);
  const elsewhere = place?.location === finding.location ? '' : `Decided at ${placeText(finding.location)}.`;
  const sentences = [visible(finding.message), VERDICT_NOTES[finding.verdict], `${subjectText(instances)}.`, elsewhere];
  return {
    description: sentences.filter((sentence) => sentence !== '').join(' '),
    check_name: finding.policy,
    fingerprint,
    severity: severityOf(finding),
    location: place ? inRepository(place) : nowhere(root),
  };
}

/** What does not fail the deployment as given must not look as if it did. */
function severityOf({ verdict, severity }: Finding): Degradation['severity'] {
  return verdict === 'fail' ? SEVERITIES[severity] : 'info';
}

function fromDiagnostic({ severity, code, message, location }: ReportedDiagnostic, fingerprint: string, root: string): Degradation {
  const place = location && repositoryPlace(location, root);
  const outside = location && !place ? ` (${placeText(location)})` : '';
  return {
    description: `${visible(message) || code}${outside}`,
    check_name: `nearside/${code}`,
    fingerprint,
    severity: DIAGNOSTIC_SEVERITIES[severity],
    location: place ? inRepository(place) : nowhere(root),
  };
}

function inRepository({ location, segments }: RepositoryPlace): Degradation['location'] {
  return { path: wellFormed(segments.join('/')), lines: lines(location) };
}

function lines({ startLine, endLine }: Location): Degradation['location']['lines'] {
  const begin = Math.max(startLine, 1);
  return { begin, end: Math.max(endLine, begin) };
}

/** GitLab wants a path: the folder that was scanned. */
function nowhere(root: string): Degradation['location'] {
  return { path: root === '' ? '.' : root, lines: { begin: 1, end: 1 } };
}
