import { gzipSync } from 'node:zlib';
import type { ScanResult } from '../model/finding.js';
import type { PolicyDescription } from './description.js';
import { jsonText } from './json-text.js';
import { GITHUB_LIMITS, NAME_LIMIT, type SarifLog, type SarifNotification, type SarifResult, type SarifRule } from './sarif/format.js';
import { cutNotifications, diagnosticNotifications, outsideNotifications } from './sarif/notification.js';
import { results } from './sarif/result.js';
import { rules } from './sarif/rule.js';
import { shortened, wellFormed } from './visible.js';

export interface SarifOptions {
  /** The policies that were run: each becomes a rule, also when nothing violates it. */
  readonly descriptions: readonly PolicyDescription[];
  /** Path of the working directory below the repository's root; '' when they are the same. */
  readonly root: string;
  /** What later runs replace; ends with a slash. By default `nearside/<root>/`. */
  readonly category?: string;
  /** GitHub shows suppressed results as open alerts; other consumers know better. */
  readonly includeSuppressed?: boolean;
  /** What the consumer accepts; by default what GitHub does. */
  readonly limits?: { readonly results: number; readonly gzipBytes: number };
}

/** The longest text that is built: V8 refuses strings of 2^29 characters. */
const RAW_LIMIT = 256_000_000;

/** SARIF 2.1.0 as GitHub code scanning accepts it: one run, worst results first, nothing that makes it reject the file. */
export function sarifReport(scan: ScanResult, options: SarifOptions): string {
  const limits = options.limits ?? GITHUB_LIMITS;
  const findings = options.includeSuppressed ? [...scan.findings, ...scan.suppressed] : scan.findings;
  const ruleById = rules(options.descriptions, findings);
  const ruleIndexes = new Map([...ruleById.keys()].map((id, index) => [id, index]));
  const all = results(findings, ruleIndexes, options.root);
  const notifications = [...outsideNotifications(all.outside), ...diagnosticNotifications(scan.diagnostics, options.root)];
  const write = (shown: readonly SarifResult[]): string =>
    jsonText(log(scan, options, shown, [...ruleById.values()], [...cutNotifications(shown.length, all.results.length), ...notifications]));
  return withinSize(all.results.slice(0, limits.results), limits.gzipBytes, write);
}

function log(
  scan: ScanResult,
  options: SarifOptions,
  shown: readonly SarifResult[],
  ruleList: readonly SarifRule[],
  notifications: readonly SarifNotification[],
): SarifLog {
  const { name, version } = scan.tool;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules: ruleList } },
        automationDetails: { id: category(options) },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: mayReplaceEarlierRun(scan), toolExecutionNotifications: notifications }],
        results: shown,
      },
    ],
  };
}

/**
 * After `false` GitHub shows and closes nothing; after `true` it closes what is no longer reported. So `false` only when
 * nothing could be looked at; a run that missed a part is `true`, its notifications and the exit code say so.
 */
function mayReplaceEarlierRun({ coverage }: ScanResult): boolean {
  return coverage.complete || coverage.resources > 0;
}

function category({ category: given, root }: SarifOptions): string {
  const path = root.replaceAll('\\', '/').split('/').filter((segment) => segment !== '' && segment !== '.');
  const id = wellFormed(given || ['nearside', ...path].join('/')).replace(/\/+$/, '');
  return `${shortened(id, NAME_LIMIT - 1)}/`;
}

/** Writes as many of the results, from the first, as stay below the limit after compression. */
function withinSize(candidates: readonly SarifResult[], gzipBytes: number, write: (shown: readonly SarifResult[]) => string): string {
  let shown = candidates.slice(0, countWithin(candidates, RAW_LIMIT));
  for (;;) {
    const text = write(shown);
    const size = compressedSize(text, gzipBytes);
    if (size <= gzipBytes || shown.length === 0) return text;
    shown = shown.slice(0, Math.floor(shown.length * Math.min((gzipBytes / size) * 0.98, 0.98)));
  }
}

function countWithin(candidates: readonly SarifResult[], characters: number): number {
  let sum = 0;
  const end = candidates.findIndex((result) => (sum += JSON.stringify(result).length) > characters);
  return end === -1 ? candidates.length : end;
}

/** Compresses only what could be too large: what does not compress grows by less than a thousandth. */
function compressedSize(text: string, limit: number): number {
  const bytes = Buffer.byteLength(text);
  return bytes * 1.001 + 100 < limit ? bytes : gzipSync(text).length;
}
