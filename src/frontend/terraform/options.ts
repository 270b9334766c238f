/** What Terraform can be told beside its configuration. */
export interface TerraformOptions {
  /** Files with values of variables (`.tfvars`), relative to the working directory, else to each root module. */
  readonly variableFiles?: readonly string[];
  /** Values of variables by name; they win over `variableFiles`. */
  readonly variables?: Readonly<Record<string, string | number | boolean>>;
  /**
   * Named ways to deploy a root module, each with its files of values: dev and prod. They win over what is given for all. A finding
   * says in which of them it is one.
   */
  readonly variableSets?: Readonly<Record<string, readonly string[]>>;
  /** Terraform's own `-var` and `-var-file` flags, in their order. They win over everything. */
  readonly args?: readonly string[];
  /** `TF_VAR_name`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: `default`. */
  readonly workspace?: string;
}
