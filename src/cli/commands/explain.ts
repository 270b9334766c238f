import { policies } from '../../../policies/index.js';
import { EXIT, UsageError } from '../console.js';
import { helpText, parseOptions } from '../options.js';
import { readPage } from '../pages.js';
import { nearest } from '../../engine/configuration/nearest.js';
import { PolicyNames } from '../../engine/suppressions/policy-names.js';
import type { Command } from './command.js';

const summary = 'Prints the page of a policy: what it demands, why, how to fix it. An alias of another tool works too.';

export const explain: Command = {
  help: helpText('explain <policy>', summary, {}),
  run(args, console) {
    const { positionals } = parseOptions('explain', args, {});
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) throw new UsageError('name one policy: `nearside explain s3/public-access-blocked`.');
    const ids = [...new PolicyNames(policies).find(name)].sort();
    if (ids.length === 0) throw new UsageError(unknownPolicy(name));
    console.write(ids.map((id) => `${readPage(id).trim()}\n`).join('\n'));
    return EXIT.clean;
  },
};

function unknownPolicy(name: string): string {
  const guess = nearest(name, policies.map((policy) => policy.id));
  return `there is no policy \`${name}\`${guess === undefined ? '' : `; did you mean \`${guess}\`?`} \`nearside policies\` lists them.`;
}
