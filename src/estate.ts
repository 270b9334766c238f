import type { CloudFormationOptions } from './frontend/cloudformation/index.js';
import { readCloudFormation } from './frontend/cloudformation/index.js';
import type { Files } from './frontend/files.js';
import { isTerraform } from './frontend/terraform/detect.js';
import type { TerraformOptions } from './frontend/terraform/options.js';
import type { Estate } from './model/resource.js';

/** What the languages' front ends can be told. */
export interface FrontEndOptions {
  readonly cloudformation?: CloudFormationOptions;
  readonly terraform?: TerraformOptions;
}

/** Parameters of a configuration, and those that somebody gives for this run: the latter win. */
export function withGiven(configured: Required<CloudFormationOptions>, given: CloudFormationOptions = {}): CloudFormationOptions {
  return {
    parameters: { ...configured.parameters, ...given.parameters },
    parameterFiles: [...configured.parameterFiles, ...(given.parameterFiles ?? [])],
  };
}

/** Reads everything that some front end recognises into one graph. */
export async function readEstate(files: Files, options: FrontEndOptions): Promise<Estate> {
  const cloudformation = readCloudFormation(files, options.cloudformation ?? {});
  if (!files.paths.some(isTerraform)) return cloudformation;
  // Its mapping tables take as long to load as everything else together: only those who have Terraform wait for them.
  const { readTerraform } = await import('./frontend/terraform/index.js');
  return joined(cloudformation, readTerraform(files, options.terraform ?? {}));
}

function joined(one: Estate, other: Estate): Estate {
  return {
    units: [...one.units, ...other.units],
    resources: [...one.resources, ...other.resources],
    diagnostics: [...one.diagnostics, ...other.diagnostics],
    files: [...new Set([...one.files, ...other.files])].sort(),
  };
}
