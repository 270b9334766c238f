import { glob } from './glob.js';
import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';
import type { Place } from '../../model/source.js';

/** One entry of the configuration's `suppressions`. */
export interface ConfiguredSuppression {
  /** An id, an alias, or `s3/*`. */
  readonly policy: string;
  /** Glob over resource addresses: `Child/*`, `module.logs.aws_s3_bucket.*`; `*` is any text. Absent: every resource. */
  readonly address?: string;
  /** Glob over the unit's path. Absent: every unit. */
  readonly unit?: string;
  readonly reason?: string;
  readonly expires?: string;
}

export function suppressionFromConfiguration(entry: ConfiguredSuppression, names: PolicyNames, place: Place | undefined): Suppression {
  const address = glob(entry.address ?? '*');
  const unit = glob(entry.unit ?? '*');
  return {
    kind: 'configuration',
    name: entry.policy,
    policies: names.find(entry.policy),
    reason: entry.reason,
    expires: entry.expires,
    place,
    covers: ({ finding }) => address.test(finding.resource.address) && unit.test(finding.resource.unit),
    own: true,
  };
}
