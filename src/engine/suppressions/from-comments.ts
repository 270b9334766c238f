import type { Directive } from './comments.js';
import { directivesOf } from './comments.js';
import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';
import type { LocatedFinding } from '../findings.js';
import type { Resource } from '../../model/resource.js';
import type { Comment, Place } from '../../model/source.js';

/** Suppressions written as comments of one file, about findings and resources of that file. */
export function suppressionsFromComments(comments: readonly Comment[], resources: readonly Resource[], names: PolicyNames): Suppression[] {
  return comments.flatMap(directivesOf).flatMap((directive) =>
    directive.names.map((name) => ({
      kind: 'inline' as const,
      name,
      policies: names.find(name),
      reason: directive.reason,
      expires: directive.expires,
      place: directive.place,
      covers: coverage(directive, comments, resources),
      own: directive.tool === 'nearside',
    })),
  );
}

function coverage(directive: Directive, comments: readonly Comment[], resources: readonly Resource[]): Suppression['covers'] {
  const around = directive.scope === 'resource' ? resourceAround(directive.place, resources) : undefined;
  if (around) return (located) => concerns(located, around);
  const line = lineBelow(directive, comments);
  const { source } = directive.place;
  const beginning = resources.filter((resource) => resource.header.source === source && lineOf(resource.header) === line);
  return (located) =>
    (located.place.source === source && lineOf(located.place) === line) || beginning.some((resource) => concerns(located, resource));
}

/** A finding concerns a resource when it is about it, or sits on it as a part of another. */
function concerns(located: LocatedFinding, resource: Resource): boolean {
  return located.resources[0] === resource || (located.resources.includes(resource) && within(located.place, resource.body));
}

/** The innermost resource whose text holds the comment. */
function resourceAround(place: Place, resources: readonly Resource[]): Resource | undefined {
  const around = resources.filter((resource) => within(place, resource.body));
  return around.reduce<Resource | undefined>((best, resource) => (best && best.body.start >= resource.body.start ? best : resource), undefined);
}

function within(inner: Place, outer: Place): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

/** The line that a comment is about: its own, behind code; else the next one that is not a comment of its own. */
function lineBelow({ place, ownLine }: Directive, comments: readonly Comment[]): number {
  let line = lineOf(place);
  if (!ownLine) return line;
  const commentLines = new Set(comments.filter((comment) => comment.ownLine).map((comment) => lineOf(comment.place)));
  do line += 1;
  while (commentLines.has(line));
  return line;
}

function lineOf(place: Place): number {
  return place.source.position(place.start).line;
}
