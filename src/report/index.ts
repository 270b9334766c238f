import type { ScanResult } from '../model/finding.js';
import { githubReport, stepSummary, type GithubOptions } from './github.js';
import { gitlabReport, type GitlabOptions } from './gitlab.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { sarifReport, type SarifOptions } from './sarif.js';
import { textReport, type TextOptions } from './text.js';

export type { PolicyDescription } from './description.js';
export { githubReport, gitlabReport, jsonReport, junitReport, sarifReport, stepSummary, textReport };
export type { SarifOptions, TextOptions };

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Everything that any reporter wants to know besides the result. */
export interface ReportOptions extends TextOptions, SarifOptions, GithubOptions, GitlabOptions {}

/** A pure function: the same arguments give the same bytes. */
export type Reporter = (scan: ScanResult, options: ReportOptions) => string;

export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
};
