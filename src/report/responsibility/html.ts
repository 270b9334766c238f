import { AREA_TEXTS } from './areas.js';
import { conditionally, STANDING_TEXTS, STANDINGS, tallies } from './tally.js';
import type { AreaTally } from './tally.js';
import { coverageLines } from '../coverage-lines.js';
import { htmlPage, htmlText } from '../html.js';
import type { Assessment, PolicyStanding, Standing } from '../../model/assessment.js';
import { counted } from '../../model/counted.js';
import type { Finding } from '../../model/finding.js';

/** The shared-responsibility report as one page, the picture of the areas first. */
export function responsibilityHtml(assessment: Assessment): string {
  const areas = tallies(assessment);
  const [looked = '', ...missed] = coverageLines(assessment);
  return htmlPage('Shared responsibility report', [
    `<p class="faint">${htmlText(looked)}</p>`,
    ...missed.map((line) => `<p class="warning">${htmlText(line)}</p>`),
    '<nav class="model" aria-label="Your side, by area">',
    ...areas.map(tile),
    '</nav>',
    GROUND,
    ...areas.flatMap(section),
  ]);
}

const GROUND = `<p class="ground"><strong>AWS's side</strong> <span class="faint">(stated, not checked)</span>:
the facilities, the hardware, the network between them, and the managed services that all of this runs on.</p>`;

function tile({ area, resources, policies }: AreaTally): string {
  const counts = STANDINGS.map((standing) => ({ standing, count: policies[standing].length })).filter(({ count }) => count > 0);
  const bar = counts.map(({ standing, count }) => `<i class="${standing}" style="flex:${count}"></i>`).join('');
  const legend = counts.map(({ standing, count }) => `<b class="${standing}">${count}</b> ${STANDING_TEXTS[standing]}`).join('<br>');
  const label = counts.map(({ standing, count }) => `${count} ${STANDING_TEXTS[standing]}`).join(', ');
  return `<a class="tile" href="#${area}"><strong>${htmlText(AREA_TEXTS[area].title)}</strong>
<span class="bar" role="img" aria-label="${label}">${bar}</span><small>${legend}<br>${counted(resources, 'resource')} looked at</small></a>`;
}

function section(tally: AreaTally): readonly string[] {
  const { area, policies } = tally;
  const { title, aws, customer, notInCode } = AREA_TEXTS[area];
  return [
    `<h2 id="${area}">${htmlText(title)}</h2>`,
    `<p><strong>AWS</strong> <span class="faint">(stated, not checked)</span>: ${htmlText(aws)}</p>`,
    `<p><strong>You</strong>: ${htmlText(customer)}</p>`,
    `<p><strong>Not checkable from code</strong>: ${htmlText(notInCode.join('; '))}.</p>`,
    ...policies.fails.flatMap((standing) => found('fails', standing)),
    ...policies.undecided.flatMap((standing) => found('undecided', standing)),
    ...policies.suppressed.flatMap(excepted),
    ...list(`${counted(policies.holds.length, 'policy holds', 'policies hold')}${conditionally(tally)}`, policies.holds),
    ...list(`${counted(policies.nothing.length, 'policy', 'policies')} had nothing to look at`, policies.nothing),
  ];
}

function found(standing: 'fails' | 'undecided', { policy, findings }: PolicyStanding): readonly string[] {
  return [
    heading(standing, policy.title, `${policy.id}, ${policy.severity}`),
    '<ul>',
    ...findings.map(findingItem),
    '</ul>',
  ];
}

function heading(standing: Standing, title: string, about: string): string {
  return `<h3><b class="${standing}">${standing}</b> ${htmlText(title)} <span class="faint">${htmlText(about)}</span></h3>`;
}

function findingItem({ resource, location, message, when }: Finding): string {
  const condition = when ? ` <span class="faint">When ${htmlText(when.join(' and '))}.</span>` : '';
  const place = htmlText(`${location.file}:${location.startLine}`);
  return `<li><code>${htmlText(resource.address)}</code> <span class="faint">${place}</span><br>${htmlText(message)}${condition}</li>`;
}

function excepted({ policy, suppressed }: PolicyStanding): readonly string[] {
  return [
    heading('suppressed', policy.title, policy.id),
    '<ul>',
    ...suppressed.map(({ resource, suppression: { reason = 'no reason given' } }) =>
      `<li><code>${htmlText(resource.address)}</code>: ${htmlText(reason)}</li>`),
    '</ul>',
  ];
}

function list(summary: string, standings: readonly PolicyStanding[]): readonly string[] {
  if (standings.length === 0) return [];
  const items = standings.map(({ policy, resources }) =>
    `<li>${htmlText(policy.title)} <span class="faint">${htmlText(policy.id)}, ${resources} looked at</span></li>`);
  return [`<details><summary>${htmlText(summary)}</summary>`, '<ul>', ...items, '</ul>', '</details>'];
}
