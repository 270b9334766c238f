import { evidence, resourcesOf, RESPONSIBILITY_TEXTS, STATUS_TEXTS } from './statuses.js';
import { visible } from '../visible.js';
import type { ComplianceAssessment } from '../../model/assessment.js';

const HEADER = ['catalogue', 'control', 'title', 'responsibility', 'status', 'reason', 'policies', 'resources'];

/** One row a control (RFC 4180). Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function complianceCsv(assessment: ComplianceAssessment): string {
  const rows = assessment.controls.map((standing) => [
    assessment.table.catalogue,
    standing.control.id,
    standing.control.title,
    RESPONSIBILITY_TEXTS[standing.control.responsibility],
    STATUS_TEXTS[standing.status],
    standing.reason ?? '',
    evidence(standing).map(({ policy }) => policy.id).join(' '),
    resourcesOf(standing).join('; '),
  ]);
  return [HEADER, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const shown = visible(text);
  const safe = /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
