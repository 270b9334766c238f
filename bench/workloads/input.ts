import { readFileSync } from 'node:fs';

/** What a workload is given on its standard input: a list of strings. */
export function input(): readonly string[] {
  const parsed: unknown = JSON.parse(readFileSync(0, 'utf8'));
  if (!Array.isArray(parsed) || !parsed.every((item) => typeof item === 'string')) throw new Error('A list of strings was expected.');
  return parsed;
}
