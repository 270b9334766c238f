import type { JsonProperty } from '../property.js';

/** One statement of a policy document, however it is written: single values are lists of one. */
export class Statement {
  constructor(readonly json: JsonProperty) {}

  get allows(): boolean {
    return this.json.get('Effect').is('Allow');
  }

  get denies(): boolean {
    return this.json.get('Effect').is('Deny');
  }

  get actions(): readonly JsonProperty[] {
    return this.json.get('Action').items;
  }

  get notActions(): readonly JsonProperty[] {
    return this.json.get('NotAction').items;
  }

  get resources(): readonly JsonProperty[] {
    return this.json.get('Resource').items;
  }

  get notResources(): readonly JsonProperty[] {
    return this.json.get('NotResource').items;
  }

  /** The principals that are named. `Principal: "*"` is one of type `*`. */
  get principals(): readonly Principal[] {
    return principalsOf(this.json.get('Principal'));
  }

  get notPrincipals(): readonly Principal[] {
    return principalsOf(this.json.get('NotPrincipal'));
  }

  /** `{ StringEquals: { "aws:SourceAccount": x } }` as operator, key and values. */
  get conditions(): readonly ConditionTest[] {
    const block = this.json.get('Condition');
    return block.keys.flatMap((operator) => {
      const tests = block.get(operator);
      return tests.keys.map((key) => ({ operator, key, values: tests.get(key).items }));
    });
  }

  /** The pattern by which the statement speaks of `action` (`s3:GetObject`); undefined when it does not. */
  actionMatching(action: string): JsonProperty | undefined {
    const matching = this.actions.find((pattern) => matchesPattern(pattern, action));
    if (matching) return matching;
    const excluded = this.notActions;
    return excluded.length > 0 && !excluded.some((pattern) => matchesPattern(pattern, action)) ? this.json.get('NotAction') : undefined;
  }

  /** The resource pattern that stands for everything; undefined when each is narrower. */
  get everyResource(): JsonProperty | undefined {
    return this.resources.find((resource) => resource.is('*'));
  }
}

export interface Principal {
  readonly type: string;
  readonly id: JsonProperty;
}

export interface ConditionTest {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly JsonProperty[];
}

/** The statements of a policy document, or of JSON text that is one. */
export function statements(document: JsonProperty): readonly Statement[] {
  return document.get('Statement').items.map((json) => new Statement(json));
}

/** Whether an IAM pattern (`s3:Get*`, case-insensitive) covers an action. */
export function matchesPattern(pattern: JsonProperty, action: string): boolean {
  return pattern.satisfies(`covers ${action}`, (text) => wildcardMatches(text.toLowerCase(), action.toLowerCase()));
}

/** The action pattern that stands for every action of every service; undefined when each is narrower. */
export function everyAction(statement: Statement): JsonProperty | undefined {
  return statement.actions.find((action) => action.isOneOf(['*', '*:*']));
}

/** The action pattern that stands for every action of a service (`sqs:*`, `*`) in a statement that allows; undefined when each is narrower. */
export function everyServiceAction(statement: Statement, service: string): JsonProperty | undefined {
  const patterns = ['*', '*:*', `${service}:*`];
  if (!statement.allows) return undefined;
  return statement.actions.find((action) => action.satisfies(`covers every action of ${service}`, (text) => patterns.includes(text.toLowerCase())));
}

/** `arn:aws:iam::*:root`: IAM refuses it, but whoever writes it means every account. */
const EVERY_ACCOUNT = /^arn:[^:]*:iam::\*/;

/** Whether anybody at all is among the principals; the property that says so. */
export function anyPrincipal(statement: Statement): JsonProperty | undefined {
  return statement.principals.find(({ type, id }) => (type === '*' || type === 'AWS') && (id.is('*') || (id.isLiteral && id.matches(EVERY_ACCOUNT))))?.id;
}

function principalsOf(principal: JsonProperty): readonly Principal[] {
  if (!principal.exists) return [];
  if (!principal.isMap) return principal.items.map((id) => ({ type: id.is('*') ? '*' : 'AWS', id }));
  return principal.keys.flatMap((type) => principal.get(type).items.map((id) => ({ type, id })));
}

/** `*` is any text, `?` any one character. Linear in both lengths: no regular expression is made from input. */
export function wildcardMatches(pattern: string, text: string): boolean {
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < text.length) {
    if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t]) && pattern[p] !== '*') {
      p += 1;
      t += 1;
    } else if (pattern[p] === '*') {
      star = p;
      resume = t;
      p += 1;
    } else if (star >= 0) {
      p = star + 1;
      resume += 1;
      t = resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
