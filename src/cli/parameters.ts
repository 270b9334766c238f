import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import type { CloudFormationOptions } from '../frontend/cloudformation/index.js';

/** The options by which template parameters are given. */
export const PARAMETER_OPTIONS = {
  parameter: { value: 'KEY=VALUE', multiple: true, help: 'value of a template parameter; repeatable' },
  'parameter-file': { value: 'FILE', multiple: true, help: 'parameter values in one of AWS\'s JSON formats; repeatable' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export function cloudFormationOptions(given: ParsedOptions): CloudFormationOptions {
  const pairs = given.values('parameter').map((pair) => {
    const at = pair.indexOf('=');
    if (at <= 0) throw new UsageError(`\`--parameter ${pair}\`: a parameter is given as KEY=VALUE.`);
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return { parameters: Object.fromEntries(pairs), parameterFiles: given.values('parameter-file') };
}
