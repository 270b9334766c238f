import type { Comment } from '../../model/source.js';
import type { Place } from '../../model/source.js';

/** What a comment asks for: names of policies, in nearside's or another tool's vocabulary. */
export interface Directive {
  readonly names: readonly string[];
  /** Whose comment it is: the names of other tools are looked up among their aliases. */
  readonly tool: 'nearside' | 'checkov' | 'trivy';
  /** `line`: the next line of code (the same line, behind code), or the resource that begins there; `resource`: the resource around or below. */
  readonly scope: 'line' | 'resource';
  readonly reason: string | undefined;
  /** `2026-01-31`. */
  readonly expires: string | undefined;
  readonly place: Place;
  readonly ownLine: boolean;
}

/** The directives of a comment; a comment can hold several of Trivy's. */
export function directivesOf({ text, place, ownLine }: Comment): readonly Directive[] {
  const own = /^\s*nearside-disable(-next-line)?\s+(\S.*)$/.exec(text);
  if (own) return [ownDirective(own[2] ?? '', place, ownLine)];
  const checkov = /^\s*checkov:skip=([\w-]+)\s*(?::\s*(.*\S))?\s*$/.exec(text);
  if (checkov) {
    return [{ names: [checkov[1] ?? ''], tool: 'checkov', scope: 'resource', reason: checkov[2], expires: undefined, place, ownLine }];
  }
  return trivyDirectives(text, place, ownLine);
}

/** `s3/a, s3/b until 2026-01-31 -- reason`. */
function ownDirective(body: string, place: Place, ownLine: boolean): Directive {
  const [head = '', ...reasons] = body.split(/\s--(?:\s|$)/);
  const until = /\suntil\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(head);
  const names = (until ? head.slice(0, until.index) : head).split(/[\s,]+/).filter((name) => name !== '');
  return { names, tool: 'nearside', scope: 'line', reason: reasons.join(' -- ').trim() || undefined, expires: until?.[1], place, ownLine };
}

/** `trivy:ignore:AVD-AWS-0107:exp:2026-01-31 trivy:ignore:aws-s3-enable-versioning`; tfsec's are the same with another name. */
function trivyDirectives(text: string, place: Place, ownLine: boolean): readonly Directive[] {
  return [...text.matchAll(/(?:trivy|tfsec):ignore:([\w*-]+)((?::\w+:[\w-]+)*)/g)].map((match) => ({
    names: [match[1] ?? ''],
    tool: 'trivy',
    scope: 'line',
    reason: text.slice((match.index ?? 0) + match[0].length).replace(/(?:trivy|tfsec):ignore:.*/, '').trim() || undefined,
    expires: /:exp:(\d{4}-\d{2}-\d{2})/.exec(match[2] ?? '')?.[1],
    place,
    ownLine,
  }));
}
