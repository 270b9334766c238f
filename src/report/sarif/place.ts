import type { Finding } from '../../model/finding.js';
import type { Location } from '../../model/source.js';
import { wellFormed } from '../visible.js';
import type { PhysicalLocation } from './format.js';

/** Folders of downloaded and generated files: below the root, yet in nobody's repository, so code scanning cannot show them. */
const GENERATED_FOLDERS: ReadonlySet<string> = new Set(['.terraform', 'cdk.out', 'node_modules']);

/**
 * The place as code scanning addresses it, or undefined when its file is outside the repository.
 * `root` is the path of the working directory below the repository's root, '' when they are the same.
 */
export function physicalLocation(location: Location, root: string): PhysicalLocation | undefined {
  const segments = repositoryPath(location.file, root);
  return segments && { artifactLocation: { uri: segments.map(encodeSegment).join('/') }, region: region(location) };
}

export interface PrimaryPlace {
  readonly location: Location;
  readonly physical: PhysicalLocation;
}

/** Where a finding is shown: where the bad value was decided, else the nearest related place that the repository holds. */
export function primaryPlace(finding: Finding, root: string): PrimaryPlace | undefined {
  const places = [finding.location, ...finding.related.map(({ location }) => location)].flatMap((location) => {
    const physical = physicalLocation(location, root);
    return physical ? [{ location, physical }] : [];
  });
  return places.find(({ physical }) => !isGenerated(physical)) ?? places[0];
}

function isGenerated({ artifactLocation }: PhysicalLocation): boolean {
  return artifactLocation.uri.split('/').some((segment) => GENERATED_FOLDERS.has(segment));
}

/** The segments of a path below the repository's root; undefined for a path that leaves it, an absolute one included. */
function repositoryPath(file: string, root: string): readonly string[] | undefined {
  const path = file.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:\//i.test(path)) return undefined;
  const segments: string[] = [];
  for (const segment of `${root.replaceAll('\\', '/')}/${path}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.length > 0 ? segments : undefined;
}

/** RFC 3986: also encodes a colon, which would make a scheme of the first segment. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment));
}

/** GitHub rejects the whole file for one line or column below 1 or an end before the start. */
function region({ startLine, startColumn, endLine, endColumn }: Location): PhysicalLocation['region'] {
  const start = { line: atLeast(1, startLine), column: atLeast(1, startColumn) };
  const line = atLeast(start.line, endLine);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: line,
    endColumn: atLeast(line === start.line ? start.column : 1, endColumn),
  };
}

function atLeast(minimum: number, value: number): number {
  return Number.isSafeInteger(value) ? Math.max(minimum, value) : minimum;
}
