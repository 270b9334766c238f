/**
 * Whether a path matches a pattern of `fileset`: `*` and `?` within a name, `**` across folders, `[…]`, `{a,b}`. Compared character
 * by character with memory of what failed, so that no pattern takes exponential time.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  return expandBraces(pattern, MAX_PATTERNS).some((alternative) => matchNames(alternative.split('/'), path.split('/')));
}

/** Patterns with more alternatives are cut off. */
const MAX_PATTERNS = 500;

function expandBraces(pattern: string, limit: number): readonly string[] {
  const group = innermostBraces(pattern);
  if (!group) return [pattern];
  const expanded: string[] = [];
  for (const alternative of pattern.slice(group.start + 1, group.end).split(',')) {
    expanded.push(...expandBraces(pattern.slice(0, group.start) + alternative + pattern.slice(group.end + 1), limit - expanded.length));
    if (expanded.length >= limit) break;
  }
  return expanded;
}

function innermostBraces(pattern: string): { readonly start: number; readonly end: number } | undefined {
  let start = -1;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '\\') index++;
    else if (character === '{') start = index;
    else if (character === '}' && start >= 0) return { start, end: index };
  }
  return undefined;
}

/** `**` stands for any number of folders; at the end, for everything below. */
function matchNames(patterns: readonly string[], names: readonly string[]): boolean {
  const reachable = new Set<number>([0]);
  for (const [index, pattern] of patterns.entries()) {
    const before = [...reachable];
    reachable.clear();
    const isLast = index === patterns.length - 1;
    for (const at of before) {
      if (pattern === '**') for (let next = at + (isLast ? 1 : 0); next <= names.length; next++) reachable.add(next);
      else if (at < names.length && matchName(pattern, names[at] ?? '')) reachable.add(at + 1);
    }
  }
  return reachable.has(names.length);
}

function matchName(pattern: string, name: string): boolean {
  let states = new Set<number>([0]);
  for (const character of [...Array.from(name), undefined]) {
    const reached = withStars(states, pattern);
    if (character === undefined) return reached.has(pattern.length);
    states = new Set();
    for (const at of reached) {
      if (pattern[at] === '*') states.add(at);
      const next = matchOne(pattern, at, character);
      if (next !== undefined) states.add(next);
    }
  }
  return false;
}

/** States that are reached when stars stand for nothing. */
function withStars(states: ReadonlySet<number>, pattern: string): Set<number> {
  const reached = new Set(states);
  for (const at of reached) if (pattern[at] === '*') reached.add(at + 1);
  return reached;
}

/** Where the pattern goes on after `character`; undefined when it does not match. */
function matchOne(pattern: string, at: number, character: string): number | undefined {
  const expected = pattern[at];
  switch (expected) {
    case undefined:
    case '*':
      return undefined;
    case '?':
      return at + 1;
    case '\\':
      return pattern[at + 1] === character ? at + 2 : undefined;
    case '[':
      return matchClass(pattern, at, character);
    default: {
      const whole = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
      return whole === character ? at + whole.length : undefined;
    }
  }
}

function matchClass(pattern: string, at: number, character: string): number | undefined {
  const end = pattern.indexOf(']', at + 2);
  if (end < 0) return undefined;
  const negated = pattern[at + 1] === '^' || pattern[at + 1] === '!';
  const members = Array.from(pattern.slice(at + (negated ? 2 : 1), end));
  let found = false;
  for (let index = 0; index < members.length; index++) {
    const low = members[index] ?? '';
    const isRange = members[index + 1] === '-' && index + 2 < members.length;
    const high = isRange ? (members[index + 2] ?? low) : low;
    found ||= character >= low && character <= high;
    if (isRange) index += 2;
  }
  return found === negated ? undefined : end + 1;
}
