import type { Place } from '../../model/source.js';
import type { SuppressedFinding } from '../../model/finding.js';
import type { LocatedFinding } from '../findings.js';

/** Somebody's reasoned exception, wherever it is written. */
export interface Suppression {
  readonly kind: SuppressedFinding['suppression']['kind'];
  /** As written, for people. */
  readonly name: string;
  /** The policies that it names, by id; empty when no policy of nearside answers to the name. */
  readonly policies: ReadonlySet<string>;
  /** Of another tool's name, where it is known: the policies that ask just what it asks. That it is of no use can be said only when all of them were run. */
  readonly equivalents?: ReadonlySet<string>;
  readonly reason: string | undefined;
  /** `2026-01-31`, the last day on which it counts. */
  readonly expires: string | undefined;
  readonly place: Place | undefined;
  /** What it is written at, where its place does not say it: the path of a construct. */
  readonly subject?: string;
  /** Whether the finding is among those that it is about, policies aside. */
  readonly covers: (located: LocatedFinding) => boolean;
  /** Whether it may be about a finding that it does not cover, because nobody can tell. */
  readonly mayMean?: (located: LocatedFinding) => boolean;
  /** It covers no finding none of whose places begins here. */
  readonly within?: Place;
  /** Those with the same one are copies of a single decision that a tool spread over resources. */
  readonly decision?: string;
  /** Whether nearside's own vocabulary was used: then an unknown name is a mistake, not another tool's business. */
  readonly own: boolean;
}
