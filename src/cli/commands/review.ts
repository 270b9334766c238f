import type { ProjectConfiguration } from '../configuration.js';
import type { ExitCode } from '../console.js';
import { EXIT, UsageError } from '../console.js';
import { deliver } from '../deliver.js';
import type { ParsedOptions } from '../options.js';
import { helpText, oneOf, parseOptions } from '../options.js';
import { BASE_OPTIONS, compareProject } from '../project-comparison.js';
import { BASELINE_OPTIONS, SCAN_OPTIONS } from '../project-scan.js';
import { isGating } from '../../engine/configuration/gate.js';
import { reviewChange } from '../../engine/change/review.js';
import type { Review } from '../../model/change.js';
import type { ScanResult } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';
import { loadReplacementJudge } from '../../replacements.js';
import { reviewJson } from '../../report/review/json.js';
import { reviewMarkdown } from '../../report/review/markdown.js';
import { reviewText } from '../../report/review/text.js';
import type { Command } from './command.js';

const FORMATS = ['text', 'markdown', 'json'] as const;
const GATES = ['new', ...SEVERITIES] as const;

const options = {
  'base': BASE_OPTIONS.base,
  'base-dir': BASE_OPTIONS['base-dir'],
  format: { value: 'FORMAT', short: 'f', help: `${FORMATS.join(', ')} (default: text)` },
  output: { value: 'FILE', short: 'o', help: 'write the review to a file instead of the terminal' },
  key: { value: 'NAME', help: 'markdown: tells apart several reviews of one pull request; it is part of the marker by which a comment is found again' },
  'fail-on': { value: 'WHAT', help: 'exit with 1 on new findings (new), or on new ones of at least a severity (default: the review never fails)' },
  ...SCAN_OPTIONS,
  ...BASELINE_OPTIONS,
} as const;

const HOW_TO_NAME = 'name the earlier one with `--base origin/main` (a branch, tag or commit of git) or with `--base-dir DIR`';

const summary = 'Tells what a change means: permissions, network, data, protections, findings; what is worst comes first.';

export const review: Command = {
  help: helpText('review --base REF [paths…]', summary, options),
  async run(args, console) {
    const given = parseOptions('review', args, options);
    const format = oneOf('format', given.value('format') ?? 'text', FORMATS);
    const [key, gate, output] = [keyOf(given), gateOf(given), given.value('output')];
    const compared = await compareProject(given, console);
    if (!compared) throw new UsageError(`a review compares two states: ${HOW_TO_NAME}.`);
    const { revisions, configuration } = compared;
    const told = await reviewChange(revisions, loadReplacementJudge);
    deliver(written(told, format, key, console.color && output === undefined), output, console);
    return gate === undefined ? EXIT.clean : exitCode(told, revisions.result, gate, configuration);
  },
};

function written(told: Review, format: (typeof FORMATS)[number], key: string | undefined, color: boolean): string {
  switch (format) {
    case 'text':
      return reviewText(told, { color });
    case 'markdown':
      return reviewMarkdown(told, key === undefined ? {} : { key });
    case 'json':
      return reviewJson(told);
  }
}

/** It stands in a comment of HTML, which it must not end. */
function keyOf(given: ParsedOptions): string | undefined {
  const key = given.value('key');
  if (key === undefined || /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/.test(key) && !key.includes('--')) return key;
  throw new UsageError(`\`--key ${key}\`: a key has at most 64 letters, digits, \`.\`, \`_\`, \`/\` and single \`-\`.`);
}

function gateOf(given: ParsedOptions): (typeof GATES)[number] | undefined {
  const value = given.value('fail-on');
  return value === undefined ? undefined : oneOf('fail-on', value, GATES);
}

function exitCode(told: Review, { coverage }: ScanResult, gate: (typeof GATES)[number], configuration: ProjectConfiguration): ExitCode {
  const severity = gate === 'new' ? configuration.gate.severity : gate;
  if (told.findings.new.some((finding) => isGating(finding, { ...configuration.gate, severity }))) return EXIT.findings;
  return coverage.complete ? EXIT.clean : EXIT.incomplete;
}
