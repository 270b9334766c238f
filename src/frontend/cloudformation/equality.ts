import type { Formula } from '../../model/decision.js';
import { and, constant, FALSE, or, outcome } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { AnotherValue } from './another-value.js';
import { foldChoices } from './choices.js';
import { unknownIdentity } from './intrinsics/call.js';
import type { Scope } from './scope.js';
import { knownText, textParts } from './text.js';

/** Whether two values turn out as the same text, as a proposition over what decides them. CloudFormation minds case. */
export function equals(left: Value, right: Value, place: Place, scope: Scope): Formula {
  return equalTexts(textParts(left), textParts(right), place, scope);
}

function equalTexts(left: readonly Value[], right: readonly Value[], place: Place, scope: Scope): Formula {
  const formula = foldChoices<Formula>(
    [...left, ...right],
    (decided) => equalParts(decided.slice(0, left.length).flatMap(textParts), decided.slice(left.length).flatMap(textParts), place, scope),
    (decision, outcomes) => {
      const [first = FALSE] = outcomes;
      if (outcomes.every((each) => each === first)) return first;
      return or(outcomes.map((each, index) => and([outcome(decision, index), each])));
    },
  );
  return formula ?? { kind: 'unknowable', why: 'the comparison depends on too many decisions at once', place };
}

function equalParts(left: readonly Value[], right: readonly Value[], place: Place, scope: Scope): Formula {
  if ([...left, ...right].some((part) => part.kind === 'choice')) return equalTexts(left, right, place, scope);
  const one = keyOf(left, scope);
  const other = keyOf(right, scope);
  if (one.text !== undefined && other.text !== undefined) return constant(one.text === other.text);
  if (one.key === other.key) return constant(true);
  if (differs(left, other.text) || differs(right, one.text)) return FALSE;
  return question(one.key < other.key ? `${one.key}\u0000=${other.key}` : `${other.key}\u0000=${one.key}`, place, scope);
}

/** Whether a value is "another value" than all that the template mentions, this text included. */
function differs([value, ...rest]: readonly Value[], text: string | undefined): boolean {
  return text !== undefined && rest.length === 0 && value?.kind === 'unknown' && value.identity instanceof AnotherValue && value.identity.differsFrom(text);
}

interface Key {
  /** Equal for values that are certainly equal. */
  readonly key: string;
  /** The whole text, when it is known. */
  readonly text?: string;
}

function keyOf(parts: readonly Value[], scope: Scope): Key {
  const texts = parts.map((part) => (part.kind === 'absent' ? '' : knownText(part)));
  if (!texts.includes(undefined)) {
    const text = texts.join('');
    return { key: `text ${text}`, text };
  }
  const keys = parts.map((part, index) => {
    const identity = unknownIdentity(part, scope) ?? part;
    return texts[index] ?? `\u0001${scope.workspace.numberOf(identity)}\u0001`;
  });
  return { key: `parts ${keys.join('')}` };
}

/** One object per question, so that it has one answer. */
function question(key: string, place: Place, scope: Scope): Formula {
  const { questions } = scope.workspace;
  let formula = questions.get(key);
  if (formula === undefined) {
    formula = { kind: 'unknowable', why: 'the comparison is decided only when the stack is deployed', place };
    questions.set(key, formula);
  }
  return formula;
}
