import type { Finding } from '../model/finding.js';
import type { Location } from '../model/source.js';

/** Folders of downloaded and generated files: below the root, yet in nobody's repository, so that no code review can show them. */
const GENERATED_FOLDERS: ReadonlySet<string> = new Set(['.terraform', 'cdk.out', 'node_modules']);

/** A place as code reviews know it. */
export interface RepositoryPlace {
  readonly location: Location;
  /** Of the file, from the repository's root. */
  readonly segments: readonly string[];
}

/**
 * The place in the repository, or undefined when its file is outside of it. `root` is the path of the working directory below the
 * repository's root, '' when they are the same.
 */
export function repositoryPlace(location: Location, root: string): RepositoryPlace | undefined {
  const segments = repositorySegments(location.file, root);
  return segments && { location, segments };
}

/** Where a finding is shown: where the bad value was decided, else the nearest related place that the repository holds. */
export function primaryPlace(finding: Finding, root: string): RepositoryPlace | undefined {
  const places = [finding.location, ...finding.related.map(({ location }) => location)].flatMap((location) => repositoryPlace(location, root) ?? []);
  return places.find(({ segments }) => !segments.some((segment) => GENERATED_FOLDERS.has(segment))) ?? places[0];
}

/** The segments of a path below the repository's root; undefined for a path that leaves it, an absolute one included. */
function repositorySegments(file: string, root: string): readonly string[] | undefined {
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
