import type { Location } from '../../model/source.js';
import { repositoryPlace } from '../repository-place.js';
import type { RepositoryPlace } from '../repository-place.js';
import { wellFormed } from '../visible.js';
import type { PhysicalLocation } from './format.js';

/** The place as code scanning addresses it, or undefined when its file is outside the repository. */
export function physicalLocation(location: Location, root: string): PhysicalLocation | undefined {
  const place = repositoryPlace(location, root);
  return place && physical(place);
}

export function physical({ location, segments }: RepositoryPlace): PhysicalLocation {
  return { artifactLocation: { uri: segments.map(encodeSegment).join('/') }, region: region(location) };
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
