import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';

/** `<the key of your account>`: says itself that something else is to stand there. */
const PLACEHOLDER = /^<[^]*>$/;

/**
 * Reports a secret that is written out: a literal, text put together from literals, or the default of a parameter, NoEcho or not
 * (whoever reads the code reads the default). Secrets that come from Secrets Manager, a SecureString or a NoEcho parameter
 * without default are none of these, nor is what another resource returns. For a value that only the deployment knows the finding is for review.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds
 */
export function reportWrittenSecret(secret: ScalarProperty<string>, report: Report): void {
  if (secret.value.kind === 'unknown' && secret.value.plain === true) {
    report(secret, `${secret} is shown with the inputs of the deployment, or stands unencrypted in the Parameter Store.`);
    return;
  }
  if (secret.isSecret || !secret.satisfies('is plain text', (text) => text !== '' && !PLACEHOLDER.test(text))) return;
  const isDefault = secret.value.kind === 'literal' && secret.value.sensitive === true;
  report(secret, `${secret} is ${isDefault ? 'the default of a parameter' : 'plain text'}: whoever can read the code or the state of the deployment knows it.`);
}
