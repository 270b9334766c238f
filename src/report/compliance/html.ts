import { countOf, DISCLAIMER, evidence, resourcesOf, RESPONSIBILITY_TEXTS, STATUS_TEXTS, STATUSES } from './statuses.js';
import { coverageLines } from '../coverage-lines.js';
import { htmlPage, htmlText } from '../html.js';
import type { ComplianceAssessment, ControlStanding } from '../../model/assessment.js';

/** The controls of a catalogue as one page. */
export function complianceHtml(assessment: ComplianceAssessment): string {
  const { table, controls } = assessment;
  const [looked = '', ...missed] = coverageLines(assessment);
  const counts = STATUSES.map((status) => `<b class="${status}">${countOf(assessment, status)}</b> ${STATUS_TEXTS[status]}`).join(' · ');
  return htmlPage(table.title, [
    `<p>${htmlText(DISCLAIMER)}</p>`,
    `<p class="faint">${htmlText(looked)} ${htmlText(`The catalogue: ${table.source}`)}</p>`,
    ...missed.map((line) => `<p class="warning">${htmlText(line)}</p>`),
    `<p>${counts}</p>`,
    '<table><thead><tr><th>Control</th><th>What it demands</th><th>Responsible</th><th>Status</th><th>Evidence</th></tr></thead><tbody>',
    ...controls.map(row),
    '</tbody></table>',
  ]);
}

function row(standing: ControlStanding): string {
  const { control, status, reason } = standing;
  const cells = [
    htmlText(control.id),
    htmlText(control.title),
    RESPONSIBILITY_TEXTS[control.responsibility],
    `<b class="${status}">${STATUS_TEXTS[status]}</b>`,
    reason === undefined ? behind(standing) : `<span class="faint">${htmlText(reason)}</span>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function behind(standing: ControlStanding): string {
  const policies = evidence(standing).map(({ policy }) => `<code>${htmlText(policy.id)}</code>`).join(', ');
  const resources = resourcesOf(standing).map((address) => htmlText(address)).join(', ');
  return resources === '' ? policies : `${policies}<br><span class="faint">${resources}</span>`;
}
