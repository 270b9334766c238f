import { posix } from 'node:path';
import { isConfigurationFile } from './configuration/file-names.js';

/** Whether a path is one of Terraform's or OpenTofu's configuration. */
export function isTerraform(path: string): boolean {
  return isConfigurationFile(posix.basename(path));
}
