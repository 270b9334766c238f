import { counted } from '../model/counted.js';
import type { Assessment } from '../model/assessment.js';

/** What was looked at, and what was not: for the top of a report. */
export function coverageLines({ tool, units, coverage, diagnostics }: Assessment): readonly string[] {
  const missed = diagnostics.filter(({ severity }) => severity !== 'info').length;
  const [resources, files] = [counted(coverage.resources, 'resource'), counted(coverage.files, 'file')];
  const policies = counted(coverage.policies, 'policy', 'policies');
  return [
    `nearside ${tool.version} looked at ${resources} in ${counted(units.length, 'unit')} and ${files} with ${policies}.`,
    ...(missed > 0 ? [`Not everything could be looked at: the scan has ${counted(missed, 'diagnostic')} of what is missing.`] : []),
  ];
}
