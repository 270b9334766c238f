import { AREA_TEXTS } from './areas.js';
import { tallies } from './tally.js';
import { jsonText } from '../json-text.js';
import { standingJson } from '../standing-json.js';
import type { Assessment } from '../../model/assessment.js';

/** The shared-responsibility report as data. */
export function responsibilityJson(assessment: Assessment): string {
  const { tool, units, coverage, diagnostics } = assessment;
  const areas = tallies(assessment).map(({ area, resources, policies }) => ({
    area,
    ...AREA_TEXTS[area],
    resources,
    policies: Object.values(policies).flat().map(standingJson),
  }));
  return jsonText({ tool, units, coverage, diagnostics, areas }, 2);
}
