import type { Type } from '../types.js';
import type { TfValue } from '../values/value.js';
import { unknownValue } from '../values/value.js';
import type { Call } from './definition.js';
import type { FileResult } from './files.js';

/** Outside of the scan root is an error of ours, not Terraform's: said once, and the rest goes on with an unknown. */
export function unavailable({ why }: Extract<FileResult, { kind: 'unavailable' }>, path: string, type: Type, { session, origin }: Call): TfValue {
  session.report('File not read', `${JSON.stringify(path)} is not read: ${why}`, origin.place, 'terraform-file');
  const isKnownType = type.kind !== 'dynamic';
  return unknownValue(type, `the content of ${path}: ${why}`, origin, { notNull: isKnownType });
}
