import type { WithDiagnostics } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import type { Node } from './tree.js';
import { composeRepaired } from './yaml-repair.js';

export { yamlComments } from './yaml-comments.js';
export type { YamlComment } from './yaml-comments.js';

/**
 * Parses the first document of a YAML text, in the dialect of CloudFormation: YAML 1.1 scalars, short-form tags as long-form
 * maps. `result` is undefined when there is no content. Unreadable parts are left out, each with a located diagnostic.
 */
export function parseYaml(source: Source): WithDiagnostics<Node | undefined> {
  return parseYamlText(source, source.text);
}

/** Parses `text`, which has the offsets of `source` but may be cleaned of what is not YAML. */
export function parseYamlText(source: Source, text: string): WithDiagnostics<Node | undefined> {
  const { result, diagnostics } = composeRepaired(source, text);
  return { result, diagnostics };
}
