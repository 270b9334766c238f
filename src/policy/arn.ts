import type { Value } from '../model/value.js';
import { scalarText } from '../model/value.js';

/** What stands between `arn:aws` and the name of a bucket: neither a region nor an account, so that the name says which one it is. */
const BEFORE_BUCKET = ':s3:::';

/** The name in the ARN of a bucket that is put together: `${App}-logs` of `arn:${AWS::Partition}:s3:::${App}-logs`; undefined for other values. */
export function bucketInArn(value: Value): Value | undefined {
  if (value.kind !== 'concat') return undefined;
  const { parts, origin } = value;
  const [first] = parts;
  if (first?.kind !== 'literal' || !scalarText(first).startsWith('arn:')) return undefined;
  for (const [index, part] of parts.entries()) {
    const text = part.kind === 'literal' ? scalarText(part) : '';
    const at = text.indexOf(BEFORE_BUCKET);
    if (at < 0) continue;
    const rest = text.slice(at + BEFORE_BUCKET.length);
    const name: readonly Value[] = [...(rest === '' ? [] : [{ kind: 'literal', value: rest, origin: part.origin } as const]), ...parts.slice(index + 1)];
    const [only] = name;
    return only && name.length === 1 ? only : { kind: 'concat', parts: name, origin };
  }
  return undefined;
}
