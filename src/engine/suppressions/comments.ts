import type { Comment, Place } from '../../model/source.js';

/** What a comment asks for: names of policies, in nearside's or another tool's vocabulary. */
export interface Directive {
  readonly names: readonly string[];
  /** Whose comment it is: the names of other tools are looked up among their aliases. */
  readonly tool: 'nearside' | 'checkov' | 'trivy' | 'kics';
  readonly scope: Scope;
  /** Every policy is meant; the name is only for people. */
  readonly all?: true;
  readonly reason: string | undefined;
  /** `2026-01-31`. */
  readonly expires: string | undefined;
  /** Glob over Terraform's workspaces in which it counts. */
  readonly workspace?: string;
  /** Only resources with these arguments, by path: `ingress.from_port` and `22`. */
  readonly arguments?: readonly (readonly [path: string, value: string])[];
  readonly place: Place;
  readonly ownLine: boolean;
}

/**
 * - `below`: what begins on the next line (on the same line, behind code);
 * - `line`: that line alone;
 * - `around`: the resource, module call or other block around the comment; outside of any, as `below`;
 * - `file`: the whole file, from its top only.
 */
export type Scope = 'below' | 'line' | 'around' | 'file';

/** The directives of a comment, in any of the languages; one comment can hold several. */
export function directivesOf({ text, place, ownLine }: Comment): readonly Directive[] {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.length <= MAX_LENGTH);
  return lines.flatMap((line) => lineDirectives(line).map((directive) => ({ ...directive, place, ownLine })));
}

/** Nobody writes longer lines by hand; it bounds what reading them costs. */
const MAX_LENGTH = 2_000;

type Written = Omit<Directive, 'place' | 'ownLine'>;

function lineDirectives(text: string): readonly Written[] {
  const own = /^[\s*]*nearside-disable(?:-next-line)?\s+(\S.*)$/.exec(text);
  if (own) return [ownDirective(own[1] ?? '')];
  return [...checkovDirectives(text), ...trivyDirectives(text), ...kicsDirectives(text)];
}

/** `s3/a, s3/b until 2026-01-31 -- reason`; a colon before the reason, as other tools have it, is understood. */
function ownDirective(body: string): Written {
  const [, head = body, reason = ''] = /^(.*?)(?:\s--|:)(?:\s(.*))?$/.exec(body) ?? [];
  const until = /\suntil\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(head);
  const names = (until ? head.slice(0, until.index) : head).split(/[\s,]+/).filter((name) => name !== '');
  return { names, tool: 'nearside', scope: 'below', reason: reason.trim() || undefined, expires: until?.[1] };
}

/** `checkov:skip=CKV_AWS_1,CKV_AWS_2:reason of both`, `checkov:skip=CKV_AWS_1:reason,CKV_AWS_2:another`; Bridgecrew is Checkov's former name. */
function checkovDirectives(text: string): readonly Written[] {
  const written = /(?:checkov|bridgecrew):skip=(\w.*)$/.exec(text)?.[1] ?? '';
  return [...written.matchAll(CHECKOV_ENTRY)].map(([, names = '', reason]) => ({
    names: names.split(/\s*,\s*/),
    tool: 'checkov' as const,
    scope: 'around' as const,
    reason: reason?.trim() || undefined,
    expires: undefined,
  }));
}

/** Ids and a reason, which goes on until other ids with their own reason, or to the end. */
const CHECKOV_ENTRY = /([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::(.*?))?(?:,\s*(?=CKV\w*(?:\s*,\s*CKV\w*)*\s*:)|\s*$)/gy;

/** `trivy:ignore:AVD-AWS-0107[from_port=22]:exp:2026-01-31:ws:dev trivy:ignore:aws-s3-*`; tfsec's are the same with another name. */
function trivyDirectives(text: string): readonly Written[] {
  return [...text.matchAll(/(?:trivy|tfsec):ignore:([\w*-]+)(?:\[([^\]]*)\])?((?::\w+:[\w*-]+)*)/g)].map((match) => {
    const parameters = new Map([...(match[3] ?? '').matchAll(/:(\w+):([\w*-]+)/g)].map(([, key = '', value = '']) => [key, value]));
    const workspace = parameters.get('ws');
    return {
      names: [match[1] ?? ''],
      tool: 'trivy' as const,
      scope: 'below' as const,
      reason: text.slice(match.index + match[0].length).replace(/#?\s*(?:trivy|tfsec):ignore:.*/, '').trim() || undefined,
      expires: parameters.get('exp'),
      ...(workspace !== undefined && { workspace }),
      ...(match[2] !== undefined && { arguments: argumentsOf(match[2]) }),
    };
  });
}

/** `from_port=22, name = "x"`. */
function argumentsOf(written: string): readonly (readonly [string, string])[] {
  return written.split(',').map((pair): readonly [string, string] => {
    const [path = '', ...value] = pair.split('=');
    return [path.trim(), value.join('=').trim().replace(/^"(.*)"$/, '$1')];
  });
}

/**
 * KICS names no rules when it is told to ignore a place: whoever wrote that wants no findings there, whatever finds them.
 * `disable=` has KICS's ids; `enable=` chooses among KICS's queries and is not about findings.
 */
function kicsDirectives(text: string): readonly Written[] {
  const command = /^[\s*]*kics-scan\s+(ignore-line|ignore-block|ignore|disable=\S+)/.exec(text)?.[1];
  const common = { tool: 'kics', reason: undefined, expires: undefined } as const;
  switch (command) {
    case undefined:
      return [];
    case 'ignore-line':
      return [{ ...common, names: [`kics-scan ${command}`], all: true, scope: 'line' }];
    case 'ignore-block':
      return [{ ...common, names: [`kics-scan ${command}`], all: true, scope: 'below' }];
    case 'ignore':
      return [{ ...common, names: [`kics-scan ${command}`], all: true, scope: 'file' }];
    default:
      return [{ ...common, names: command.slice('disable='.length).split(',').filter((name) => name !== ''), scope: 'file' }];
  }
}
