import { counted } from '../../model/counted.js';
import { conditionally, STANDING_TEXTS, STANDINGS, tallies } from './tally.js';
import type { AreaTally } from './tally.js';
import { AREA_TEXTS } from './areas.js';
import { coverageLines } from '../coverage-lines.js';
import { markdownText } from '../markdown.js';
import type { Assessment, PolicyStanding } from '../../model/assessment.js';

/** The shared-responsibility report for a pull request or a wiki. */
export function responsibilityMarkdown(assessment: Assessment): string {
  const areas = tallies(assessment);
  return [
    '# Shared responsibility report',
    '',
    ...coverageLines(assessment).map((line) => `${markdownText(line)}  `),
    '',
    `| area | ${STANDINGS.map((standing) => STANDING_TEXTS[standing]).join(' | ')} |`,
    `|---|${STANDINGS.map(() => '--:|').join('')}`,
    ...areas.map(({ area, policies }) => `| ${AREA_TEXTS[area].title} | ${STANDINGS.map((standing) => policies[standing].length).join(' | ')} |`),
    '',
    ...areas.flatMap(areaSection),
  ].join('\n');
}

function areaSection(tally: AreaTally): readonly string[] {
  const { title, aws, customer, notInCode } = AREA_TEXTS[tally.area];
  return [
    `## ${title}`,
    '',
    `- **AWS** (stated, not checked): ${aws}`,
    `- **You**: ${customer}`,
    `- **Not checkable from code**: ${notInCode.join('; ')}.`,
    '',
    ...tally.policies.fails.flatMap((standing) => policyLines('fails', standing)),
    ...tally.policies.undecided.flatMap((standing) => policyLines('could not be decided', standing)),
    ...tally.policies.suppressed.flatMap(suppressedLines),
    `${counted(tally.resources, 'resource')} looked at; ${counted(tally.policies.holds.length, 'policy holds', 'policies hold')}${conditionally(tally)}.`,
    '',
  ];
}

function policyLines(what: string, { policy, findings }: PolicyStanding): readonly string[] {
  return [
    `- \`${policy.id}\` ${what} (${policy.severity}): ${markdownText(policy.title)}`,
    ...findings.map(({ resource, location, message }) =>
      `  - ${markdownText(resource.address)} (${markdownText(location.file)}:${location.startLine}): ${markdownText(message)}`),
  ];
}

function suppressedLines({ policy, suppressed }: PolicyStanding): readonly string[] {
  return [
    `- \`${policy.id}\` is suppressed: ${markdownText(policy.title)}`,
    ...suppressed.map(({ resource, suppression }) => `  - ${markdownText(resource.address)}: ${markdownText(suppression.reason ?? 'no reason given')}`),
  ];
}
