import { wildcardMatches } from './iam.js';

/** What a record of CloudTrail says, by the path of the field: `userIdentity.type`. */
export type EventFields = ReadonlyMap<string, string>;

/** Longer than AWS allows (1024), and so deep that no pattern of a person is. */
const [MAX_LENGTH, MAX_DEPTH] = [4096, 64];

/**
 * Whether CloudWatch Logs finds an event by a filter pattern, `{ ($.eventName = "StopLogging") || ($.eventSource = "kms*") }`. False
 * for patterns that are not for JSON, and for those that it cannot read.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#matching-terms-json-log-events
 */
export function filterPatternMatches(pattern: string, event: EventFields): boolean {
  if (pattern.length > MAX_LENGTH) return false;
  const inner = /^\s*\{([\s\S]*)\}\s*$/.exec(pattern)?.[1];
  if (inner === undefined) return false;
  const reader = new PatternReader(inner.match(TOKEN) ?? [], event);
  return reader.disjunction(0) === true && reader.isAtEnd;
}

/** Brackets, the two joints, comparisons, quoted texts, and words (fields, numbers, unquoted values). */
const TOKEN = /[()]|&&|\|\||!=|<=|>=|[=<>]|"(?:[^"\\]|\\.)*"|[^\s()"=<>!&|]+/g;

/** Undefined is a pattern that cannot be read: whatever joins it is neither. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly event: EventFields,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  disjunction(depth: number): boolean | undefined {
    let holds = this.conjunction(depth);
    while (this.take('||')) {
      const other = this.conjunction(depth);
      holds = holds === undefined || other === undefined ? undefined : holds || other;
    }
    return holds;
  }

  private conjunction(depth: number): boolean | undefined {
    let holds = this.term(depth);
    while (this.take('&&')) {
      const other = this.term(depth);
      holds = holds === undefined || other === undefined ? undefined : holds && other;
    }
    return holds;
  }

  private term(depth: number): boolean | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (!this.take('(')) return this.comparison();
    const holds = this.disjunction(depth + 1);
    return this.take(')') ? holds : undefined;
  }

  private comparison(): boolean | undefined {
    const field = this.next();
    if (field?.startsWith('$.') !== true) return undefined;
    const actual = this.event.get(field.slice(2));
    const operator = this.next()?.toUpperCase();
    switch (operator) {
      case 'EXISTS':
        return actual !== undefined;
      case 'NOT':
        return this.next()?.toUpperCase() === 'EXISTS' ? actual === undefined : undefined;
      case 'IS': {
        const literal = this.next()?.toLowerCase();
        return literal === undefined ? undefined : actual === literal;
      }
      case '=':
      case '!=': {
        const wanted = this.next();
        if (wanted === undefined) return undefined;
        return actual !== undefined && matchesText(unquoted(wanted), actual) === (operator === '=');
      }
      default:
        // The events that policies ask about have no numbers to compare.
        return operator !== undefined && /^[<>]=?$/.test(operator) && this.next() !== undefined ? false : undefined;
    }
  }

  private take(token: string): boolean {
    const isNext = this.tokens[this.at] === token;
    if (isNext) this.at += 1;
    return isNext;
  }

  private next(): string | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }
}

function unquoted(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word;
}

/** `*` is any text; `%…%` is a regular expression of AWS's, which is taken as the text that it holds. */
function matchesText(wanted: string, actual: string): boolean {
  const expression = /^%(.*)%$/.exec(wanted)?.[1];
  return expression === undefined ? wildcardMatches(wanted.replaceAll('?', '\uE000'), actual) : actual.includes(expression.replace(/[\^$]/g, ''));
}
