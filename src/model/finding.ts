import type { ReportedDiagnostic } from './diagnostic.js';
import type { Shard } from './shard.js';
import type { Location } from './source.js';

/** The five areas of the customer's side of the AWS shared responsibility model. */
export const AREAS = ['infrastructure', 'data-protection', 'access', 'application', 'monitoring'] as const;
export type Area = (typeof AREAS)[number];

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * - `fail`: violated with the inputs as given, on every path, or on a permitted value of an input that has none yet;
 * - `conditional`: holds as given, another permitted input would violate it;
 * - `review`: something that cannot be known before deployment decides.
 */
export const VERDICTS = ['fail', 'conditional', 'review'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type UnitKind = 'cloudformation' | 'terraform' | 'terraform-plan' | 'cdk';

/** What is deployed and evaluated together: a root template with its nested stacks, a Terraform root, a cloud assembly's stack. */
export interface UnitInfo {
  readonly id: string;
  readonly kind: UnitKind;
  readonly path: string;
}

export interface Related {
  readonly message: string;
  readonly location: Location;
  readonly address?: string;
}

/**
 * What became of a finding since the base:
 * - `new`: it was not there, or it was there and less bad (held as given, could not be decided, was suppressed);
 * - `unchanged`: it was there;
 * - `moved`: it was there under another address or in another unit, and there it is no longer.
 */
export type Change = 'new' | 'unchanged' | 'moved';

/** One policy violated by one resource at one property. */
export interface Finding {
  readonly policy: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: string;
  /** The decisions under which it fails, e.g. `IsProd is false`; absent: always. */
  readonly when?: readonly string[];
  readonly resource: { readonly address: string; readonly type: string; readonly sourceType: string; readonly unit: string };
  /** CDK: the construct that made the resource, `Prod/Data/Key/Resource`. */
  readonly constructPath?: string;
  /** Where the bad value was decided. */
  readonly location: Location;
  readonly related: readonly Related[];
  /** Hex digest of policy, address, property path and offending value: survives every edit that does not change what is wrong. */
  readonly fingerprint: string;
  /** Only where two states were compared. Of a suppressed finding: since the suppressed ones of the base. */
  readonly change?: Change;
  /** Of a moved finding: where it was. */
  readonly movedFrom?: { readonly unit: string; readonly address: string };
}

/** A finding that somebody decided to live with. */
export interface SuppressedFinding extends Finding {
  readonly suppression: {
    readonly kind: 'inline' | 'metadata' | 'configuration' | 'baseline';
    readonly reason?: string;
    /** Who is to fix it, where a baseline says so. */
    readonly owner?: string;
    readonly expires?: string;
    readonly location?: Location;
  };
}

/** What was and what was not looked at. */
export interface Coverage {
  /** Files that were read as part of a unit. */
  readonly files: number;
  /** Files that look like input by name and turned out to be something else. */
  readonly otherFiles: number;
  readonly resources: number;
  readonly policies: number;
  /** Resource types seen, with how often; sorted by type. */
  readonly types: Readonly<Record<string, number>>;
  /** Resource types seen that no selected policy looks at, with how often; sorted by type. */
  readonly uncheckedTypes: Readonly<Record<string, number>>;
  /** False when a diagnostic of severity `error` or `warning` says that something was not looked at. */
  readonly complete: boolean;
}

export interface PolicyInfo {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly resources: readonly string[];
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly packs: readonly string[];
}

/** What a state was compared with. */
export type Base =
  /** `commit` is where the checked out branch left `ref`. */
  | { readonly ref: string; readonly commit: string }
  /** Relative to the working directory, or absolute. */
  | { readonly folder: string };

export interface ScanResult {
  readonly tool: { readonly name: 'nearside'; readonly version: string };
  /** Only where two states were compared: findings then have a `change`. */
  readonly base?: Base;
  readonly units: readonly UnitInfo[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Only where two states were compared: findings of the base that are there no longer, as they were. */
  readonly fixed?: readonly Finding[];
  readonly coverage: Coverage;
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** The result is that of a part of the units: `nearside merge` joins the parts. */
  readonly shard?: Shard;
}
