import type { Assessment, PolicyStanding, Standing } from '../../model/assessment.js';
import { counted } from '../../model/counted.js';
import type { Area } from '../../model/finding.js';
import { AREAS } from '../../model/finding.js';

/** In the order in which they are told: what needs somebody first. */
export const STANDINGS: readonly Standing[] = ['fails', 'undecided', 'suppressed', 'holds', 'nothing'];

export const STANDING_TEXTS: Readonly<Record<Standing, string>> = {
  fails: 'fail',
  undecided: 'could not be decided',
  suppressed: 'are suppressed',
  holds: 'hold',
  nothing: 'had nothing to look at',
};

export interface AreaTally {
  readonly area: Area;
  /** Resources that some policy of the area looked at. */
  readonly resources: number;
  readonly policies: Readonly<Record<Standing, readonly PolicyStanding[]>>;
}

export function tallies({ policies, coverage }: Assessment): readonly AreaTally[] {
  return AREAS.map((area) => {
    const own = policies.filter(({ policy }) => policy.area === area);
    const of = (standing: Standing): readonly PolicyStanding[] => own.filter((candidate) => candidate.standing === standing);
    return {
      area,
      resources: [...new Set(own.flatMap(({ policy }) => policy.resources))].reduce((sum, type) => sum + (coverage.types[type] ?? 0), 0),
      policies: { fails: of('fails'), undecided: of('undecided'), suppressed: of('suppressed'), holds: of('holds'), nothing: of('nothing') },
    };
  });
}

/** Says what policies that hold with the inputs as given find with others; empty when that is nothing. */
export function conditionally({ policies }: AreaTally): string {
  const count = policies.holds.reduce((sum, { findings }) => sum + findings.length, 0);
  return count > 0 ? `, ${counted(count, 'finding')} with other inputs than those given` : '';
}
