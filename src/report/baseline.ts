import { escaped } from './json-text.js';
import type { Baseline, BaselineEntry } from '../model/baseline.js';

/** The baseline as a file: one entry a line, so that a change of it can be reviewed. The order is that of the entries. */
export function baselineReport({ $schema, version, entries }: Baseline): string {
  const head = [...($schema === undefined ? [] : [`  "$schema": ${escaped(JSON.stringify($schema))},`]), `  "version": ${version},`];
  if (entries.length === 0) return ['{', ...head, '  "entries": []', '}', ''].join('\n');
  return ['{', ...head, '  "entries": [', entries.map((entry) => `    ${entryText(entry)}`).join(',\n'), '  ]', '}', ''].join('\n');
}

/** With its keys in a fixed order: what it is about first. */
function entryText({ unit, kind, policy, address, verdict, fingerprint, owner, reason, expires }: BaselineEntry): string {
  const keys = Object.entries({ unit, kind, policy, address, verdict, fingerprint, owner, reason, expires });
  const written = keys.flatMap(([key, value]) => (value === undefined ? [] : [`"${key}": ${escaped(JSON.stringify(value))}`]));
  return `{ ${written.join(', ')} }`;
}
