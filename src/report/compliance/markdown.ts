import { countOf, DISCLAIMER, evidence, resourcesOf, RESPONSIBILITY_TEXTS, STATUS_TEXTS, STATUSES } from './statuses.js';
import { coverageLines } from '../coverage-lines.js';
import { markdownText } from '../markdown.js';
import type { ComplianceAssessment, ControlStanding } from '../../model/assessment.js';

/** The controls of a catalogue, for a pull request or a wiki. */
export function complianceMarkdown(assessment: ComplianceAssessment): string {
  const { table, controls } = assessment;
  return [
    `# ${markdownText(table.title)}`,
    '',
    markdownText(DISCLAIMER),
    '',
    ...coverageLines(assessment).map((line) => `${markdownText(line)}  `),
    '',
    `| ${STATUSES.map((status) => STATUS_TEXTS[status]).join(' | ')} |`,
    `|${STATUSES.map(() => '--:|').join('')}`,
    `| ${STATUSES.map((status) => countOf(assessment, status)).join(' | ')} |`,
    '',
    '| control | | responsible | status | evidence |',
    '|---|---|---|---|---|',
    ...controls.map(row),
    '',
  ].join('\n');
}

function row(standing: ControlStanding): string {
  const { control, status, reason } = standing;
  const policies = evidence(standing).map(({ policy }) => `\`${policy.id}\``).join(', ');
  const resources = resourcesOf(standing).map(markdownText).join(', ');
  const behind = reason === undefined ? [policies, resources].filter((text) => text !== '').join(': ') : markdownText(reason);
  const cells = [markdownText(control.id), markdownText(control.title), RESPONSIBILITY_TEXTS[control.responsibility], STATUS_TEXTS[status], behind];
  return `| ${cells.join(' | ')} |`;
}
