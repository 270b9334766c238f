import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Literal } from './build.js';
import { buildMap } from './build.js';
import { refuse } from './expansion.js';
import { isIntrinsic } from './intrinsics.js';

/** Names of the three parts of an S3 location in the resource that receives it. */
export interface LocationNames {
  readonly bucket: string;
  readonly key: string;
  readonly version: string;
}

export const codeLocation: LocationNames = { bucket: 'S3Bucket', key: 'S3Key', version: 'S3ObjectVersion' };

/**
 * Where code, content or a definition lies: `s3://bucket/key?versionId=…` or a map of `Bucket`, `Key`, `Version`. A local path stays
 * what it is: it is packaged before it is deployed.
 */
export function s3Location(uri: Entry, names: LocationNames): Literal {
  const { key: property, value } = uri;
  if (value.kind === 'map') return isIntrinsic(value) ? value : fromMap(property, value, names);
  const text = stringOf(value);
  if (text === undefined) return refuse(`\`${property}\` is neither a string nor a map.`, value);
  if (!text.startsWith('s3://')) {
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(text)) refuse(`\`${property}\` is not of the form \`s3://bucket/key\`.`, value);
    return value;
  }
  const parts = /^s3:\/\/([^/?]+)\/([^?]+)(?:\?versionId=(.+))?$/.exec(text);
  if (!parts) return refuse(`\`${property}\` is not of the form \`s3://bucket/key\`.`, value);
  return buildMap({ [names.bucket]: parts[1], [names.key]: parts[2], [names.version]: parts[3] }, value.place);
}

function fromMap(property: string, location: Node, names: LocationNames): Literal {
  const bucket = child(location, 'Bucket');
  const key = child(location, 'Key');
  if (!bucket || !key) refuse(`\`${property}\` lacks \`Bucket\` or \`Key\`.`, location);
  return buildMap({ [names.bucket]: bucket, [names.key]: key, [names.version]: child(location, 'Version') }, location.place);
}
