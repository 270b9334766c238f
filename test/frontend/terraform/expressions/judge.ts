import { isDecided, typeOf } from '../../../../src/frontend/terraform/values/value.js';
import type { TfValue } from '../../../../src/frontend/terraform/values/value.js';
import { typeNotation } from '../../../../src/frontend/terraform/types.js';
import { ConversionError } from '../../../../src/frontend/terraform/values/convert.js';
import { constrain } from '../../../../src/frontend/terraform/values/defaults.js';
import { jsonRope } from '../../../../src/frontend/terraform/functions/json-text.js';
import { ropeText } from '../../../../src/frontend/terraform/values/rope.js';
import { parseTypeConstraint } from '../../../../src/frontend/terraform/expressions/type-constraint.js';
import { Source } from '../../../../src/model/source.js';
import { parseHclExpression } from '../../../../src/syntax/hcl/index.js';
import type { SmallRoot } from './small-root.js';

/** One line of what Terraform answered. */
interface Case {
  readonly expr: string;
  readonly error?: string;
  readonly type?: unknown;
  readonly unknown?: boolean;
  readonly infinite?: boolean;
  readonly sensitive?: boolean;
  readonly type_constraint?: string;
}

interface Answer {
  readonly value: TfValue;
  readonly messages: readonly string[];
}

const RESULT = '"result": ';

/** Why our answer to a case differs from Terraform's; undefined when it does not. */
export function judge(root: SmallRoot, line: string): string | undefined {
  const asked = JSON.parse(line) as Case;
  const { value, messages } = asked.type_constraint === undefined ? plain(root, asked.expr) : constrained(root, asked.expr, asked.type_constraint);
  if (asked.error !== undefined) {
    if (messages.length === 0) return `no diagnostic, wanted ${asked.error}`;
    return isDecided(value) ? `answered ${textOf(value)}, wanted ${asked.error}` : undefined;
  }
  if (messages.length > 0) return `refused: ${messages.join(' / ')}`;
  if (asked.infinite) return undefined;
  if (asked.unknown) return isDecided(value) ? `answered ${textOf(value)}, wanted unknown` : undefined;
  if (!isDecided(value)) return 'undecided';
  const wanted = line.slice(line.indexOf(RESULT) + RESULT.length, -1);
  if (!sameJson(textOf(value), wanted)) return `${textOf(value)}, wanted ${wanted}`;
  const [type, wantedType] = [JSON.stringify(sorted(typeNotation(typeOf(value)))), JSON.stringify(sorted(asked.type))];
  if (type !== wantedType) return `type ${type}, wanted ${wantedType}`;
  return value.sensitive === (asked.sensitive ?? false) ? undefined : `sensitive: ${value.sensitive}`;
}

function plain(root: SmallRoot, expression: string): Answer {
  const { result, diagnostics } = root.answer(expression);
  return { value: result, messages: diagnostics.map(({ message }) => message) };
}

function constrained(root: SmallRoot, expression: string, type: string): Answer {
  const { value, messages } = plain(root, expression);
  const { result, diagnostics } = parseTypeConstraint(parseHclExpression(new Source('type.tf', type)).result, root.environment);
  try {
    if (result === undefined) return { value: root.answer('nothing.at.all').result, messages: diagnostics.map(({ message }) => message) };
    return { value: constrain(value, result), messages };
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return { value: root.answer('nothing.at.all').result, messages: [error.message] };
  }
}

function textOf(value: TfValue): string {
  return ropeText(jsonRope(value)) ?? '?';
}

/** The same JSON, character by character but for how `-0` is written and what is escaped. */
export function sameJson(ours: string, wanted: string): boolean {
  return ours === wanted || JSON.stringify(tokens(ours)) === JSON.stringify(tokens(wanted));
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\]:,]|true|false|null/g;

function tokens(json: string): readonly string[] {
  return (json.match(TOKEN) ?? []).map((token) => (token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : token));
}

function sorted(notation: unknown): unknown {
  if (Array.isArray(notation)) return notation.map(sorted);
  if (notation === null || typeof notation !== 'object') return notation;
  return Object.entries(notation).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, sorted(value)]);
}
