import { plain } from './mechanical.js';
import type { Row, TypeRow } from './row.js';
import { CLOUDFORMATION_SHAPES } from './schemas.js';
import { TABLES } from './tables/index.js';

/** The row of a Terraform type; types of the `awscc` provider are CloudFormation's and need none. */
export function rowOf(type: string): Row | undefined {
  const row = TABLES.get(type);
  if (row || !type.startsWith('awscc_')) return row;
  return mechanicalRow(type);
}

/** `Bucket` of `AWS::S3::Bucket`. */
export function typeName(type: string): string {
  return type.slice(type.lastIndexOf(':') + 1);
}

let cloudControlTypes: ReadonlyMap<string, TypeRow> | undefined;

function mechanicalRow(type: string): TypeRow | undefined {
  cloudControlTypes ??= new Map(CLOUDFORMATION_SHAPES.types.map((one) => [plain(one.replace(/^AWS/, 'awscc')), { type: one }]));
  return cloudControlTypes.get(plain(type));
}
