import type { Configuration } from './configuration.js';

/** What the compiled schema finds wrong, as ajv tells it in its verbose form. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What stands under the keyword, and the schema that holds it. */
  readonly schema: unknown;
  readonly parentSchema: unknown;
  readonly data: unknown;
  readonly message?: string;
}

/** `schema/nearside.config.schema.json`, compiled by `scripts/generate-configuration-check.ts`. Errors are those of the last call. */
export const validate: {
  (data: unknown): data is Omit<Configuration, 'customPolicies'>;
  errors?: readonly SchemaError[] | null;
};
