import type { ScalarProperty } from '../property.js';

/**
 * SageMaker's instance types whose machines have disks of their own: a `d` behind the generation (`ml.m5d`, `ml.g4dn`), and those for
 * training and graphics that always do. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html
 */
const WITH_STORAGE = /^ml\.([a-z]+\d+[a-z]*d[a-z]*|g[56]\w*|gr6\w*|p[56][\w-]*|trn\w*|i\d\w*)\./;

/** Whether an instance type has storage that the machine encrypts itself, so that it takes no KMS key. */
export function hasInstanceStorage(type: ScalarProperty<string>): boolean {
  return type.matches(WITH_STORAGE);
}
