import type { Level } from '../level.js';
import type { Annotation } from './annotation.js';

/** Workflow commands (docs.github.com, "Workflow commands for GitHub Actions"). */
type CommandName = 'error' | 'warning' | 'notice' | 'group' | 'endgroup';

const LEVEL_COMMANDS: Readonly<Record<Level, CommandName>> = { error: 'error', warning: 'warning', note: 'notice' };

/** One line that the runner obeys. Properties come in the order given; those that are undefined are left out. */
export function command(name: CommandName, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapedProperty(String(value))}`]));
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapedData(message)}`;
}

export function annotationCommand({ level, place, title, lines }: Annotation): string {
  return command(LEVEL_COMMANDS[level], { ...place, title }, lines.join('\n'));
}

/**
 * One line that the runner prints and does not obey. Besides `::command::` at the start of a line it knows an older form,
 * `##[command]`, which it obeys anywhere in a line (actions/runner, ActionCommand.cs).
 */
export function plainLine(text: string): string {
  return text.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

/** What the runner turns back in the message of a command. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
