import { COMMANDS } from './commands/index.js';
import type { Console, ExitCode } from './console.js';
import { EXIT, UsageError } from './console.js';
import { nearest } from '../engine/configuration/nearest.js';
import { VERSION } from '../version.js';

export { watchDisk } from './file-system.js';

/** Runs one command line. Never throws for what a user did. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      console.write(overview());
      return name === undefined ? EXIT.usage : EXIT.clean;
    }
    if (name === '--version' || name === '-V') {
      console.write(`nearside ${VERSION}\n`);
      return EXIT.clean;
    }
    const entry = COMMANDS.find((candidate) => candidate.name === name);
    if (!entry) throw new UsageError(unknownCommand(name));
    const command = await entry.load();
    if (rest.includes('--help') || rest.includes('-h')) {
      console.write(command.help);
      return EXIT.clean;
    }
    return await command.run(rest, console);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.complain(`nearside: ${error.message}\n`);
    return EXIT.usage;
  }
}

function unknownCommand(name: string): string {
  const guess = nearest(name, COMMANDS.map((command) => command.name));
  return `there is no command \`${name}\`${guess === undefined ? '' : `; did you mean \`${guess}\`?`} \`nearside --help\` lists them.`;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.usage.length));
  const lines = COMMANDS.map((command) => `  ${command.usage.padEnd(width)}  ${command.summary}`);
  return [
    `nearside ${VERSION}: checks your half of the AWS shared responsibility model before it is deployed.`,
    '',
    ...lines,
    '',
    '  nearside <command> --help tells more; nearside --version prints the version.',
    'Exit codes: 0 clean, 1 findings at or above the gate, 2 wrong usage or configuration, 3 not everything could be looked at.',
    '',
  ].join('\n');
}
