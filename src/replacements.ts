import type { Plain } from './engine/change/plain.js';
import { isMap } from './engine/change/plain.js';
import type { ReplacementJudge } from './engine/change/losses.js';

/** Plain data, as a template has it. */
type Json = string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Loads what knows AWS's schema of which properties can be changed in place. It reads that schema for 0.6 s, so it is loaded only
 * when something changed, and given only what changed.
 */
export async function loadReplacementJudge(): Promise<ReplacementJudge> {
  const { fullDiff, ResourceImpact } = await import('@aws-cdk/cloudformation-diff');
  return (changed) => {
    const template = (side: 'before' | 'after'): Record<string, Json> => ({
      Resources: Object.fromEntries(changed.map(({ pair, [side]: properties }, index) => {
        return [`R${index}`, { Type: pair.head.type, Properties: toJson(properties) }];
      })),
    });
    const { resources } = fullDiff(template('before'), template('after'));
    return changed.map((_, index) => {
      const difference = resources.changes[`R${index}`];
      const impact = difference?.changeImpact;
      if (!difference || (impact !== ResourceImpact.WILL_REPLACE && impact !== ResourceImpact.MAY_REPLACE)) return undefined;
      const properties = Object.entries(difference.propertyUpdates)
        .filter(([, update]) => update.changeImpact === impact)
        .map(([name]) => name);
      return { isCertain: impact === ResourceImpact.WILL_REPLACE, properties };
    });
  };
}

/**
 * What is compared holds `""`, 0, false and an empty list for the same as nothing: so nothing here is empty, and no text looks like a
 * number. No property of AWS is called `__proto__`, and what compares templates must not see one.
 */
function toJson(plain: Plain): Json {
  if (typeof plain === 'string') return `=${plain}`;
  if (!isMap(plain)) return plain.length === 0 ? '[]' : plain.map(toJson);
  return Object.fromEntries([...plain].filter(([key]) => key !== '__proto__').map(([key, value]) => [key, toJson(value)]));
}
