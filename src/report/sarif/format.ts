import type { Level } from '../level.js';

/**
 * The part of SARIF 2.1.0 that nearside writes (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) and the limits that GitHub
 * code scanning puts on it (docs.github.com, "SARIF support for code scanning" and "SARIF results exceed limits").
 */

export const GITHUB_LIMITS = { results: 25_000, gzipBytes: 10_000_000 } as const;
/** `message.text`, `shortDescription.text`, `fullDescription.text`. */
export const TEXT_LIMIT = 1024;
/** `name` and what else GitHub shows as one. */
export const NAME_LIMIT = 255;
/** More are accepted but not kept. */
export const TAG_LIMIT = 10;

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: 'utf16CodeUnits';
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly SarifNotification[] }];
  readonly results: readonly SarifResult[];
}

export interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly semanticVersion: string;
  readonly rules: readonly SarifRule[];
}

export interface SarifMessage {
  readonly text: string;
  readonly markdown?: string;
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: { readonly precision: string; readonly 'security-severity': string; readonly tags: readonly string[] };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: SarifMessage;
  readonly locations: readonly [SarifLocation];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly [SarifSuppression];
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: PhysicalLocation;
  readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string; readonly kind: 'resource' }];
  readonly message?: SarifMessage;
}

export interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
}

export interface SarifSuppression {
  readonly kind: 'inSource' | 'external';
  readonly status: 'accepted';
  readonly justification?: string;
  readonly location?: { readonly physicalLocation: PhysicalLocation };
  readonly properties?: { readonly expires: string };
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string };
  readonly level: Level;
  readonly message: SarifMessage;
  readonly locations?: readonly [{ readonly physicalLocation: PhysicalLocation }];
}
