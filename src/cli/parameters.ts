import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import type { CloudFormationOptions } from '../frontend/cloudformation/index.js';
import type { TerraformOptions } from '../frontend/terraform/options.js';

/** The options by which values of template parameters and of Terraform's variables are given. */
export const PARAMETER_OPTIONS = {
  parameter: { value: 'KEY=VALUE', multiple: true, help: 'value of a template parameter; repeatable' },
  'parameter-file': { value: 'FILE', multiple: true, help: 'parameter values in one of AWS\'s JSON formats; repeatable' },
  var: { value: 'NAME=VALUE', multiple: true, help: 'value of a Terraform variable, as Terraform\'s own -var; repeatable' },
  'var-file': { value: 'FILE', multiple: true, help: 'values of Terraform variables (.tfvars), as Terraform\'s own -var-file; repeatable' },
  workspace: { value: 'NAME', help: 'Terraform workspace (default: default)' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export function cloudFormationOptions(given: ParsedOptions): CloudFormationOptions {
  const pairs = given.values('parameter').map((pair) => {
    const at = pair.indexOf('=');
    if (at <= 0) throw new UsageError(`\`--parameter ${pair}\`: a parameter is given as KEY=VALUE.`);
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  return { parameters: Object.fromEntries(pairs), parameterFiles: given.values('parameter-file') };
}

export function terraformOptions(given: ParsedOptions): TerraformOptions {
  const args = given.inOrder.filter(({ name }) => name === 'var' || name === 'var-file').map(({ name, value }) => `-${name}=${value}`);
  const workspace = given.value('workspace');
  return { args, ...(workspace !== undefined && { workspace }) };
}
