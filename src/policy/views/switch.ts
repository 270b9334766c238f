import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';

/** Reports a switch that is not on: not true, or left out where AWS's default is false. `consequence` completes the sentence, without a stop. */
export function reportUnlessOn(property: ScalarProperty<boolean>, consequence: string, report: Report): void {
  if (property.is(true)) return;
  report(property, `${property} is ${property.exists ? 'not true' : "not set, and AWS's default is false"}: ${consequence}.`);
}

/** Reports a property that is none of the values that do, which begin with the usual one. Left out, it is AWS's default. */
export function reportUnlessOneOf(
  property: ScalarProperty<string>,
  [usual, ...others]: readonly [string, ...string[]],
  awsDefault: string,
  consequence: string,
  report: Report,
): void {
  if (property.isOneOf([usual, ...others])) return;
  report(property, `${property} is ${property.exists ? `not \`${usual}\`` : `not set, and AWS's default is ${awsDefault}`}: ${consequence}.`);
}
