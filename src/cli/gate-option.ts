import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { oneOf } from './options.js';
import type { Gate } from '../engine/configuration/gate.js';
import type { Base } from '../model/finding.js';
import { SEVERITIES } from '../model/finding.js';

const NEW = 'new';

export const GATE_OPTION = {
  'fail-on': {
    value: 'WHAT',
    help: `exit with 1 on findings of at least this severity: ${SEVERITIES.join(', ')}, none (default: info); of new ones only: new or new,high (needs a base)`,
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The configuration's gate, or what `--fail-on` makes of it. Throws `UsageError`, also for new findings without a base. */
export function gateOf(given: ParsedOptions, configured: Gate, base: Base | undefined): Gate {
  const text = given.value('fail-on');
  if (text === undefined) return configured;
  const words = text.split(',').map((word) => oneOf('fail-on', word.trim(), [...SEVERITIES, 'none', NEW] as const));
  const severities = words.filter((word) => word !== NEW);
  const [severity = configured.severity, ...others] = severities;
  if (others.length > 0) throw new UsageError(`\`--fail-on ${text}\`: give one severity; worse findings count too.`);
  if (words.length === severities.length) return { ...configured, severity };
  if (!base) throw new UsageError(`\`--fail-on ${text}\` needs something to compare with: \`--base REF\` or \`--base-dir DIR\`.`);
  return { ...configured, severity, isForNew: true };
}
