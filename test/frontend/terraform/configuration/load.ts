import { Folders } from '../../../../src/frontend/terraform/configuration/folders.js';
import { Modules } from '../../../../src/frontend/terraform/configuration/modules.js';
import type { Diagnostic } from '../../../../src/model/diagnostic.js';
import { toLocation } from '../../../../src/model/source.js';
import { memoryFiles } from '../../../memory-files.js';

/** The modules in files that exist only in a test; `paths` are those that the scan was asked for. */
export function loadModules(texts: Readonly<Record<string, string>>, paths?: readonly string[]): Modules {
  const files = memoryFiles(texts, paths === undefined ? undefined : [...paths]);
  return new Modules(files, new Folders(files));
}

/** `severity code file:line`. */
export function shown({ severity, code, place }: Diagnostic): string {
  if (place === undefined) return `${severity} ${code}`;
  const { file, startLine } = toLocation(place);
  return `${severity} ${code} ${file}:${startLine}`;
}
