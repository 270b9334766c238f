import type { WithDiagnostics } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import { parseJson } from './json.js';
import type { Node } from './tree.js';
import { parseYaml } from './yaml.js';

/** Begins as only JSON does in practice; flow-style YAML has keys without quotes. */
const JSON_START = /^\uFEFF?\s*[{[]\s*["{[\]}]/;

/**
 * Parses a YAML or JSON text: as JSON when it begins with a bracket and is JSON (comments and trailing commas allowed), else as YAML. `result` is
 * undefined when there is no content. Never throws; of a broken text the rest survives.
 */
export function parseTree(source: Source): WithDiagnostics<Node | undefined> {
  if (!/^\uFEFF?\s*[{[]/.test(source.text)) return parseYaml(source);
  const json = parseJson(source);
  const isJsonFile = source.path.endsWith('.json');
  if (isJsonFile || !isBroken(json)) return json;
  const yaml = parseYaml(source);
  return isBroken(yaml) && JSON_START.test(source.text) ? json : yaml;
}

function isBroken({ diagnostics }: WithDiagnostics<unknown>): boolean {
  return diagnostics.some(({ code, severity }) => code === 'syntax-error' && severity === 'error');
}
