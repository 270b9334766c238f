/** nearside's public API. */
export { graph, listPolicies, scan } from './api.js';
export { InvalidConfiguration } from './configured.js';
export type { GraphOptions, ScanOptions } from './api.js';
export type { Base, Change } from './model/finding.js';
export type { Coverage, Finding, PolicyInfo, Related, ScanResult, SuppressedFinding, UnitInfo, Verdict, Area, Severity } from './model/finding.js';
export type { ReportedDiagnostic } from './model/diagnostic.js';
export type { Location } from './model/source.js';
export type { Dump, GraphDump, ResourceDump } from './report/graph-dump.js';
export * from './policy/index.js';
export { defineConfig } from './engine/configuration/configuration.js';
export type { Configuration } from './engine/configuration/configuration.js';
