import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';

/** Aliases of the keys that AWS makes and manages in each account. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk */
const AWS_MANAGED = /(?:^|:)alias\/aws\//;

/** Whether a property names a key of the customer's own, here or elsewhere: it is set, and not to the alias of a key that AWS manages. */
export function namesCustomerKey(key: ScalarProperty<string>): boolean {
  return key.written !== '' && !AWS_MANAGED.test(key.written);
}

/** Reports a property that names no key of the customer's own. `what` is what another key encrypts then: "the file system". */
export function reportUnlessCustomerKey(key: ScalarProperty<string>, what: string, report: Report): void {
  if (namesCustomerKey(key)) return;
  const state = key.written === '' ? 'is not set' : `is \`${key.written.slice(key.written.indexOf('alias/aws/'))}\``;
  report(key, `${key} ${state}: AWS's own key encrypts ${what}, and its policy, rotation and removal are not the customer's to decide.`);
}
