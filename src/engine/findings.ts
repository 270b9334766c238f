import type { Identity } from './fingerprint.js';
import { fingerprint } from './fingerprint.js';
import type { Mention, Path, Violation } from './replay.js';
import type { Solver } from './solver.js';
import { story } from './story.js';
import type { Judgement } from './verdict.js';
import { describe, judge } from './verdict.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Construct, Resource } from '../model/resource.js';
import type { Place } from '../model/source.js';
import { toLocation } from '../model/source.js';
import type { Via } from '../model/value.js';
import type { Policy } from '../policy/policy.js';

/** A finding together with what the engine knows of it beyond what is reported. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly policy: Policy;
  /** The resource that was judged, and those whose properties or parts belong to the finding. */
  readonly resources: readonly Resource[];
  readonly place: Place;
  /** CDK: where it is shown, in the user's code. */
  readonly inCode?: Place;
  /** What carried the value from there, nearest `place` first. */
  readonly via?: Via;
  /** The property that it is about, in CloudFormation's vocabulary; empty for the resource as a whole. */
  readonly property: string;
  /** What its fingerprint is made of. */
  readonly identity: Identity;
}

/** Findings of one policy on one resource, from all its paths: one per property and thing said of it. */
export function findingsOf(policy: Policy, severity: Severity, resource: Resource, paths: readonly Path[], solver: Solver): LocatedFinding[] {
  if (paths.every((path) => path.violations.length === 0 && path.undecidable === undefined)) return [];
  const findings: LocatedFinding[] = [];
  const ordinals = new Map<string, number>();
  for (const { judgement, violation } of judged(paths, solver)) {
    const identity = {
      policy: policy.id,
      address: resource.address,
      property: propertyOf(violation.subject, resource),
      value: violation.subject.value,
      saying: saying(violation),
    };
    const equal = fingerprint({ ...identity, ordinal: 0 });
    const ordinal = ordinals.get(equal) ?? 0;
    ordinals.set(equal, ordinal + 1);
    const print = ordinal === 0 ? equal : fingerprint({ ...identity, ordinal });
    findings.push(locate(policy, severity, resource, violation, judgement, { print, identity: { ...identity, ordinal } }));
  }
  return findings.length > 0 ? findings : undecided(policy, severity, resource, paths, solver);
}

interface JudgedViolation {
  readonly violation: Violation;
  readonly judgement: Judgement;
}

/**
 * What is violated, and under what circumstances. Where different things are wrong on different paths, but something on each, the
 * resource fails whatever the deployment decides: so does the first of them.
 */
function judged(paths: readonly Path[], solver: Solver): readonly JudgedViolation[] {
  const found = [...violationKeys(paths)].flatMap((key): readonly JudgedViolation[] => {
    const judgement = judge(paths, (path) => path.violations.some((violation) => keyOf(violation) === key), solver);
    const violation = judgement?.path.violations.find((candidate) => keyOf(candidate) === key);
    return judgement && violation ? [{ judgement, violation }] : [];
  });
  if (found.length < 2 || found.some(({ judgement }) => judgement.verdict !== 'review')) return found;
  const whole = judge(paths, (path) => path.violations.length > 0, solver);
  if (!whole || whole.verdict === 'review') return found;
  const first = whole.path.violations[0];
  return found.map((one) => (first && keyOf(one.violation) === keyOf(first) ? { violation: first, judgement: whole } : one));
}

/** A policy that could not be answered at all on some path, and found nothing elsewhere, is for people to review. */
function undecided(policy: Policy, severity: Severity, resource: Resource, paths: readonly Path[], solver: Solver): LocatedFinding[] {
  const judgement = judge(paths, (path) => path.undecidable !== undefined, solver);
  const blocked = judgement?.path.undecidable;
  if (!judgement || !blocked) return [];
  const subject: Mention = { resource, path: '', name: '', place: blocked.place, value: undefined };
  const violation: Violation = { subject, message: `Whether this holds is decided by the deployment: ${blocked.why}.`, parts: [] };
  const identity = { policy: policy.id, address: resource.address, property: '', value: undefined, saying: 'undecidable', ordinal: 0 };
  const identified = { print: fingerprint(identity), identity };
  return [locate(policy, severity, resource, violation, { ...judgement, verdict: 'review' }, identified)];
}

function violationKeys(paths: readonly Path[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => path.violations.map(keyOf)));
}

/** One property of one resource and one thing said of it is one finding, whatever value it has on which path. */
function keyOf(violation: Violation): string {
  return `${violation.subject.resource.id} ${violation.subject.path} ${saying(violation)}`;
}

/** The message without the values that it quotes: messages put values in backticks. */
function saying(violation: Violation): string {
  return violation.message.replace(/`[^`]*`/g, '``');
}

function propertyOf(subject: Mention, resource: Resource): string {
  return subject.resource === resource ? subject.path : `${subject.resource.address}:${subject.path}`;
}

interface Identified {
  readonly print: string;
  readonly identity: Identity;
}

function locate(
  policy: Policy,
  severity: Severity,
  resource: Resource,
  violation: Violation,
  judgement: Judgement,
  { print, identity }: Identified,
): LocatedFinding {
  const { subject, parts } = violation;
  const when = describe(judgement.because);
  const { construct } = resource;
  const inCode = subject.resource.construct?.placeOf(subject.path, subject.place) ?? construct?.placeOf('');
  const told = story(resource, violation, judgement.because);
  const finding: Finding = {
    policy: policy.id,
    verdict: judgement.verdict,
    severity,
    message: messageOf(violation, judgement),
    ...(when.length > 0 && { when }),
    resource: { address: resource.address, type: resource.type, sourceType: resource.sourceType, unit: resource.unit.id },
    ...(construct && { constructPath: construct.path }),
    location: toLocation(inCode ?? subject.place),
    related: [...template(subject, inCode !== undefined, construct), ...told],
    fingerprint: print,
  };
  const resources = [...new Set([resource, subject.resource, ...parts.map((part) => part.resource)])];
  const via = subject.value?.origin.via;
  const what = { place: subject.place, ...(inCode && { inCode }), ...(via && { via }), property: subject.path };
  return { finding, policy, resources, ...what, identity };
}

/** Where something of a CDK app is in the template, and the library that made it, when the user did not write it. */
function template({ place }: Mention, isElsewhere: boolean, construct: Construct | undefined): Finding['related'] {
  const owner = construct?.owner;
  const version = owner?.kind === 'library' && owner.version !== undefined ? ` ${owner.version}` : '';
  const library = owner?.kind === 'library' ? `made by the construct library ${owner.name}${version}` : undefined;
  const messages = [...(isElsewhere ? ['the synthesized template'] : []), ...(library === undefined ? [] : [library])];
  return messages.length === 0 ? [] : [{ message: messages.join(', '), location: toLocation(place) }];
}

function messageOf(violation: Violation, { verdict, because }: Judgement): string {
  if (verdict !== 'review') return violation.message;
  const asked = because.find((step) => step.kind === 'question');
  return asked === undefined ? violation.message : `${violation.message} Undecided before deployment: ${asked.question.why}.`;
}
