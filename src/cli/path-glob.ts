/**
 * Whether a glob matches a path (relative, with forward slashes) that need not exist: `*`, `**`, `?`, `[…]` and `{a,b}` as `fast-glob`
 * has them, which asks the disk what there is.
 */
export function pathGlob(glob: string): RegExp {
  try {
    return new RegExp(`^${glob.replace(/^\.\//, '').replace(TOKENS, pattern)}$`, 's');
  } catch {
    return NOTHING;
  }
}

/** What a glob matches that is none: a range that ends before it begins, braces that do not pair. */
const NOTHING = /(?!)/;

/** What has a meaning in a glob, and every other character of regular expressions. */
const TOKENS = /\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|[{},]|[.+^$()|[\]\\]/g;

function pattern(token: string, at: number, glob: string): string {
  switch (token) {
    case '**/':
      return '(?:.*/)?';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    case '?':
      return '[^/]';
    case '{':
      return glob.includes('}', at) ? '(?:' : '\\{';
    case '}':
      return glob.slice(0, at).includes('{') ? ')' : '\\}';
    case ',':
      return isInBraces(glob, at) ? '|' : ',';
    default:
      return token.length > 1 ? `[${token.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]` : `\\${token}`;
  }
}

function isInBraces(glob: string, at: number): boolean {
  return glob.lastIndexOf('{', at) > glob.lastIndexOf('}', at) && glob.includes('}', at);
}
