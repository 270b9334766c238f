import type { Report } from '../policy.js';
import type { Statement } from './iam.js';

/** What a statement allows that lists exceptions. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
const ALLOWED = {
  NotAction: 'every action that it does not list, also those that AWS adds later',
  NotPrincipal: 'everybody whom it does not list, anonymous callers included',
  NotResource: 'every resource that it does not list, also those that are made later',
} as const;

/** Reports each statement that allows everything but what `element` lists. Together with `Deny` the element is harmless. */
export function reportAllowedExceptions(statements: readonly Statement[], element: keyof typeof ALLOWED, report: Report): void {
  for (const statement of statements) {
    if (!statement.allows) continue;
    const exceptions = statement.json.get(element);
    if (exceptions.exists) report(exceptions, `${exceptions} stands with \`Allow\`: the statement allows ${ALLOWED[element]}.`);
  }
}
