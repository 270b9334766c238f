import type { ScalarProperty } from '../property.js';

/** What Terraform's AWS provider writes where a group's description is left out. */
const PLACEHOLDER = 'Managed by Terraform';

/** Why a description tells nothing: `not set`, `blank`; undefined where it tells something. */
export function emptiness(description: ScalarProperty<string>): string | undefined {
  if (!description.exists) return 'not set';
  const text = description.written.trim();
  if (text === '') return 'blank';
  return text === PLACEHOLDER ? `\`${PLACEHOLDER}\`` : undefined;
}
