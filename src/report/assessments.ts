import { complianceCsv } from './compliance/csv.js';
import { complianceHtml } from './compliance/html.js';
import { complianceJson } from './compliance/json.js';
import { complianceMarkdown } from './compliance/markdown.js';
import { responsibilityHtml } from './responsibility/html.js';
import { responsibilityJson } from './responsibility/json.js';
import { responsibilityMarkdown } from './responsibility/markdown.js';
import type { Assessment, ComplianceAssessment } from '../model/assessment.js';

/** Formats of the shared-responsibility report, and of the report on one catalogue's controls. */
export const RESPONSIBILITY_REPORTERS: Readonly<Record<'html' | 'json' | 'markdown', (assessment: Assessment) => string>> = {
  html: responsibilityHtml,
  json: responsibilityJson,
  markdown: responsibilityMarkdown,
};

export const COMPLIANCE_REPORTERS: Readonly<Record<'csv' | 'html' | 'json' | 'markdown', (assessment: ComplianceAssessment) => string>> = {
  csv: complianceCsv,
  html: complianceHtml,
  json: complianceJson,
  markdown: complianceMarkdown,
};
