import { DISCLAIMER } from './statuses.js';
import { jsonText } from '../json-text.js';
import { standingJson } from '../standing-json.js';
import type { ComplianceAssessment } from '../../model/assessment.js';

/** The controls of a catalogue as data. */
export function complianceJson({ tool, units, coverage, diagnostics, table, controls }: ComplianceAssessment): string {
  const rows = controls.map(({ control, status, reason, policies }) => ({
    control: control.id,
    title: control.title,
    responsibility: control.responsibility,
    status,
    reason,
    policies: policies.map(standingJson),
  }));
  const { catalogue, title, source } = table;
  return jsonText({ tool, catalogue, title, source, note: DISCLAIMER, units, coverage, diagnostics, controls: rows }, 2);
}
