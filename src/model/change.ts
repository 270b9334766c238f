import type { ReportedDiagnostic } from './diagnostic.js';
import type { Base, Finding, ScanResult, SuppressedFinding } from './finding.js';
import type { Location } from './source.js';

/** What a change of the code means, in one vocabulary for all languages. Lists are in the order in which people should read them: worst first. */
export interface Review {
  readonly tool: ScanResult['tool'];
  /** What was compared with. */
  readonly base?: Base;
  readonly permissions: readonly PermissionChange[];
  readonly network: readonly NetworkChange[];
  readonly losses: readonly Loss[];
  readonly protections: readonly ProtectionChange[];
  readonly findings: { readonly new: readonly Finding[]; readonly fixed: readonly Finding[]; readonly unchanged: number };
  /** Findings that were excepted in this change, by a comment, metadata or the configuration. */
  readonly suppressions: readonly SuppressedFinding[];
  readonly resources: readonly ResourceChange[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** A resource as a review names it. */
export interface ReviewedResource {
  readonly address: string;
  readonly type: string;
  readonly sourceType: string;
  readonly unit: string;
  /** CDK: the construct that made it. */
  readonly constructPath?: string;
  /** In the new state; of what is no longer there, in the old one. */
  readonly location: Location;
}

/** What all kinds of changes have in common. */
interface Change {
  readonly resource: ReviewedResource;
  /** The decisions under which it is so, e.g. `variables prod`; absent: always. */
  readonly when?: readonly string[];
}

/**
 * - `gained`, `lost`: allowed now and not before, or the other way round;
 * - `denied`, `no-longer-denied`: the same of what is forbidden.
 */
export type PermissionEffect = 'gained' | 'no-longer-denied' | 'lost' | 'denied';

/** Something that a principal may do now and could not before, or the other way round. `resource` holds the statement. */
export interface PermissionChange extends Change {
  readonly effect: PermissionEffect;
  /** The role, user or group; a principal as a statement names it; `everybody`. */
  readonly principal: string;
  /** Patterns; with `exceptActions`, everything but these. Empty where a whole managed policy is attached. */
  readonly actions: readonly string[];
  readonly exceptActions?: true;
  readonly on: readonly string[];
  readonly exceptOn?: true;
  /** `IpAddress aws:SourceIp 10.0.0.0/8`: it is so only where all of these hold. */
  readonly conditions: readonly string[];
  /** The ARN or name of a managed policy that is attached. */
  readonly managedPolicy?: string;
  /** Anybody at all, or everything on everything. */
  readonly isSevere: boolean;
}

/** An opening or closing of the network: a rule's, or a switch's (`publicly accessible`). */
export interface NetworkChange extends Change {
  readonly effect: 'opened' | 'closed';
  /** `TCP port 22 from 0.0.0.0/0`, `public access to the database`. */
  readonly what: string;
  /** It is about the whole internet. */
  readonly isInternet: boolean;
}

/** A resource that is deleted or replaced by a new one. */
export interface Loss extends Change {
  readonly effect: 'deleted' | 'replaced' | 'may-be-replaced';
  /** What is in it that a new one does not have: `the data of a database`; undefined where nothing is. */
  readonly holds?: string;
  /** What the code says for this case: `DeletionPolicy is Retain`. */
  readonly safeguards: readonly string[];
  /** The properties that cannot be changed in place, as the author of the file calls them. */
  readonly because: readonly string[];
  /** Who says so: Terraform's own plan, CloudFormation's schema, or that it is no longer declared under its name. */
  readonly source: 'plan' | 'schema' | 'declaration';
}

/** A protection that was switched off or on, or made weaker or stronger. */
export interface ProtectionChange extends Change {
  readonly effect: 'switched-off' | 'weakened' | 'strengthened' | 'switched-on';
  /** `encryption of the database's storage`. */
  readonly what: string;
  /** As the author of the file calls it. */
  readonly property: string;
  /** Values, where they say more than on and off: `7` and `1` days. */
  readonly from?: string;
  readonly to?: string;
}

export interface ResourceChange {
  readonly effect: 'added' | 'removed' | 'changed' | 'renamed';
  readonly resource: ReviewedResource;
  /** Its address before, where that was another. */
  readonly before?: string;
  /** Top-level properties that differ, as the author of the file calls them. */
  readonly properties: readonly string[];
}
