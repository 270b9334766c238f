import { policies } from '../../../policies/index.js';
import { describePolicy } from '../../engine/selection.js';
import type { PolicyInfo } from '../../model/finding.js';
import { AREAS } from '../../model/finding.js';
import { EXIT, UsageError } from '../console.js';
import { helpText, parseOptions } from '../options.js';
import type { Command } from './command.js';

const options = {
  area: { value: 'AREA', help: `only one area: ${AREAS.join(', ')}` },
  service: { value: 'NAME', help: 'only policies of a service, the part of the id before the slash' },
  control: { value: 'CATALOGUE[:ID]', help: 'only policies that give evidence for a control, e.g. pci-dss-4.0.1:3.5.1' },
  pack: { value: 'NAME', help: 'only policies of a pack: default, strict, all, or a catalogue of controls' },
  format: { value: 'FORMAT', help: 'text (default) or json' },
} as const;

const summary = 'Lists the policies.';

export const listing: Command = {
  help: helpText('policies', summary, options),
  run(args, console) {
    const given = parseOptions('policies', args, options);
    const format = given.value('format') ?? 'text';
    if (format !== 'text' && format !== 'json') throw new UsageError(`\`--format ${format}\`: policies are listed as text or json.`);
    const chosen = policies.map(describePolicy).filter(filter(given.value));
    console.write(format === 'json' ? `${JSON.stringify(chosen, null, 2)}\n` : table(chosen));
    return EXIT.clean;
  },
};

function filter(value: (name: string) => string | undefined): (policy: PolicyInfo) => boolean {
  const [area, service, control, pack] = ['area', 'service', 'control', 'pack'].map(value);
  const [catalogue, id] = splitOnce(control ?? '', ':');
  return (policy) =>
    (area === undefined || policy.area === area) &&
    (service === undefined || policy.id.startsWith(`${service}/`)) &&
    (pack === undefined || policy.packs.includes(pack)) &&
    (control === undefined || (policy.controls[catalogue] ?? []).some((known) => id === undefined || known === id));
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function table(chosen: readonly PolicyInfo[]): string {
  const width = Math.max(0, ...chosen.map((policy) => policy.id.length));
  const rows = chosen.map((policy) => `${policy.id.padEnd(width)}  ${policy.severity.padEnd(8)}  ${policy.area.padEnd(15)}  ${policy.title}`);
  return [...rows, `${chosen.length} of ${policies.length} policies`, ''].join('\n');
}
