import type { Baseline } from '../../model/baseline.js';
import type { SchemaError } from '../configuration/schema-check.js';

/** `schema/nearside.baseline.schema.json`, compiled by `scripts/generate-configuration-check.ts`. Errors are those of the last call. */
export const validate: {
  (data: unknown): data is Baseline;
  errors?: readonly SchemaError[] | null;
};
