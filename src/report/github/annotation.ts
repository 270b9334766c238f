import type { ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Location } from '../../model/source.js';
import type { Instances } from '../instances.js';
import { DIAGNOSTIC_LEVELS, levelOf, type Level } from '../level.js';
import { primaryPlace, repositoryPlace, type RepositoryPlace } from '../repository-place.js';
import type { PolicyLookup } from '../text/findings.js';
import { relatedTexts, subjectText } from '../text/subject.js';
import { placeText, VERDICT_NOTES } from '../text/wording.js';
import { shortened, visible } from '../visible.js';

/** What GitHub shows at a line. All texts are already visible ones. */
export interface Annotation {
  readonly level: Level;
  /** Undefined: in no file of the repository. */
  readonly place: AnnotationPlace | undefined;
  readonly title: string;
  /** The place in words, '' without any. */
  readonly where: string;
  readonly lines: readonly string[];
}

/** The properties of a workflow command. Columns count only within one line; the last one is included. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly col?: number;
  readonly endColumn?: number;
}

const TITLE_LIMIT = 255;
const LINE_LIMIT = 1000;

export function findingAnnotation(instances: Instances, policy: PolicyLookup, root: string): Annotation {
  const [finding] = instances;
  const place = primaryPlace(finding, root);
  const fix = policy(finding.policy)?.fix;
  const elsewhere = place?.location === finding.location ? [] : [`Decided at ${placeText(finding.location)}`];
  const lines = [
    visible(finding.message),
    VERDICT_NOTES[finding.verdict],
    subjectText(instances),
    ...elsewhere,
    ...relatedTexts(instances).map((text) => `See ${text}`),
    ...(fix ? [`Fix: ${visible(fix)}`] : []),
  ];
  return {
    level: levelOf(finding),
    place: place && annotationPlace(place),
    title: shortened(`${finding.severity}: ${visible(finding.policy)}`, TITLE_LIMIT),
    where: placeText(finding.location),
    lines: lines.filter((line) => line !== '').map((line) => shortened(line, LINE_LIMIT)),
  };
}

export function diagnosticAnnotation({ severity, code, message, location }: ReportedDiagnostic, root: string): Annotation {
  const place = location && repositoryPlace(location, root);
  const outside = location && !place ? ` (${placeText(location)})` : '';
  return {
    level: DIAGNOSTIC_LEVELS[severity],
    place: place && annotationPlace(place),
    title: `${severity === 'info' ? 'note' : 'not looked at'}: ${code}`,
    where: location ? placeText(location) : '',
    lines: [`${shortened(visible(message) || code, LINE_LIMIT)}${outside}`],
  };
}

function annotationPlace({ location, segments }: RepositoryPlace): AnnotationPlace {
  const { startLine, endLine } = location;
  const line = Math.max(startLine, 1);
  return { file: visible(segments.join('/')), line, endLine: Math.max(endLine, line), ...(startLine === endLine && columns(location)) };
}

/** An empty place is the character that it stands before. */
function columns({ startColumn, endColumn }: Location): Required<Pick<AnnotationPlace, 'col' | 'endColumn'>> {
  const col = Math.max(startColumn, 1);
  return { col, endColumn: Math.max(col, endColumn - 1) };
}
