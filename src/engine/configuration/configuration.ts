import type { Severity, Verdict } from '../../model/finding.js';
import type { PackName, Policy, PolicyParameters } from '../../policy/policy.js';
import type { ConfiguredSuppression } from '../suppressions/from-configuration.js';

/** What `nearside.config.(ts|mts|js|mjs|json|yaml|yml)` says. Paths are relative to the file's folder. */
export interface Configuration {
  /** Files and folders that `nearside scan` without arguments scans. Default: the working directory. */
  readonly paths?: readonly string[];
  /** Globs of files that are not read. */
  readonly exclude?: readonly string[];
  /** Default: `default`. */
  readonly pack?: PackName;
  /**
   * By policy id. Naming a policy runs it, whatever the pack, unless it is turned off. `s3/*` means those policies of a
   * service that run anyway, `*` all that do; the closer name counts.
   */
  readonly policies?: Readonly<Record<string, PolicySetting>>;
  readonly suppressions?: readonly ConfiguredSuppression[];
  /** Suppressions without a reason do not count, wherever they are written. */
  readonly requireReasons?: boolean;
  /** Suppressions without a last day do not count, wherever they are written. */
  readonly requireExpiry?: boolean;
  /** Ids of policies, `s3/*` or `*`: comments and metadata of what is scanned suppress nothing that they find. */
  readonly locked?: readonly string[];
  /** File with the findings that were there when nearside was introduced; `nearside baseline` writes it. */
  readonly baseline?: string;
  /** The least severity that makes a scan exit with 1, or more precisely which findings do. Default: every severity, verdict `fail`. */
  readonly failOn?: GateSeverity | { readonly severity?: GateSeverity; readonly verdicts?: readonly Verdict[] };
  /** Files with values of CloudFormation parameters, in either of AWS's formats. */
  readonly parameterFiles?: readonly string[];
  /** Values of CloudFormation parameters by name. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  readonly terraform?: TerraformConfiguration;
  /** `complete`: what is scanned is all there is in the account, so that a service which is not declared is missing. */
  readonly account?: 'complete';
  /** CDK: findings in resources that CDK made for its own purposes are shown. */
  readonly includeFramework?: boolean;
  /** Own policies, made with `definePolicy`. Only in TypeScript and JavaScript. */
  readonly customPolicies?: readonly Policy[];
}

/** What the variables of Terraform's root modules are. */
export interface TerraformConfiguration {
  /** Files with values (`.tfvars`), relative to the configuration's folder; where there is none, to each root module's. */
  readonly variableFiles?: readonly string[];
  /** Values by name; they win over `variableFiles`. */
  readonly variables?: Readonly<Record<string, string | number | boolean>>;
  /** Ways to deploy: by name (`dev`, `prod`) the files with what is different there. A finding says in which of them it is one. */
  readonly variableSets?: Readonly<Record<string, readonly string[]>>;
  /** `terraform.workspace`. Default: `default`. */
  readonly workspace?: string;
}

/** A severity, `off`, or the details. */
export type PolicySetting = 'off' | Severity | PolicySettings;

export interface PolicySettings {
  readonly severity?: Severity;
  /** Whether it runs, whatever the pack. */
  readonly enabled?: boolean;
  /** The policy's own parameters, as its `definePolicy` declares them. */
  readonly parameters?: PolicyParameters;
}

/** The least severity that counts; `none`: no finding does. */
export type GateSeverity = Severity | 'none';

/** Gives a configuration in TypeScript or JavaScript its type. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}
