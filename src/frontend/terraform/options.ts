/** What Terraform can be told beside its configuration. */
export interface TerraformOptions {
  /** Terraform's own `-var` and `-var-file` flags, in their order. */
  readonly args?: readonly string[];
  /** `TF_VAR_name`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: `default`. */
  readonly workspace?: string;
}
