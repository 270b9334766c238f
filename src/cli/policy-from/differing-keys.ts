import { configurationData } from '../configuration-data.js';
import { isRecord, subjectOf } from '../../engine/configuration/wording.js';
import { Source } from '../../model/source.js';

/** The keys in which two configurations written as data differ, as one would write them in code. None where one cannot be read. */
export function differingKeys(before: string, after: string, file: string): readonly string[] {
  const [one, other] = [dataOf(before, file), dataOf(after, file)];
  if (one === undefined || other === undefined) return [];
  return keysOf(one, other).filter((key) => differ(one.get(key), other.get(key))).flatMap((key) => {
    const [a, b] = [mapOf(one.get(key)), mapOf(other.get(key))];
    if (!a || !b) return [written([key])];
    return keysOf(a, b).filter((inner) => differ(a.get(inner), b.get(inner))).map((inner) => written([key, inner]));
  });
}

function dataOf(text: string, file: string): ReadonlyMap<string, unknown> | undefined {
  return mapOf(configurationData(new Source(file, text)).result?.data);
}

function mapOf(data: unknown): ReadonlyMap<string, unknown> | undefined {
  return isRecord(data) ? new Map(Object.entries(data)) : undefined;
}

function keysOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Without the backticks, which whoever lists them adds. */
function written(path: readonly string[]): string {
  return subjectOf(path).slice(1, -1);
}
