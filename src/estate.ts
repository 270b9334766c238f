import type { CloudFormationOptions } from './frontend/cloudformation/index.js';
import { readCloudFormation } from './frontend/cloudformation/index.js';
import type { Files } from './frontend/files.js';
import type { Estate } from './model/resource.js';

/** What the languages' front ends can be told. */
export interface FrontEndOptions {
  readonly cloudformation?: CloudFormationOptions;
}

/** Parameters of a configuration, and those that somebody gives for this run: the latter win. */
export function withGiven(configured: Required<CloudFormationOptions>, given: CloudFormationOptions = {}): CloudFormationOptions {
  return {
    parameters: { ...configured.parameters, ...given.parameters },
    parameterFiles: [...configured.parameterFiles, ...(given.parameterFiles ?? [])],
  };
}

/** Reads everything that some front end recognises into one graph. */
export function readEstate(files: Files, options: FrontEndOptions): Estate {
  return readCloudFormation(files, options.cloudformation ?? {});
}
