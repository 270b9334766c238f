/** Whether a version (`5.17.6`) is older than `floor` (`5.18`), number by number; `6.x` is as new as any 6. */
export function isOlderVersion(version: string, floor: string): boolean {
  const [parts, bounds] = [version, floor].map((text) => text.split('.').map((part) => (/^x$/i.test(part) ? Infinity : Number(part))));
  const difference = bounds?.map((bound, index) => (parts?.[index] ?? 0) - bound).find((distance) => distance !== 0);
  return difference !== undefined && difference < 0;
}
