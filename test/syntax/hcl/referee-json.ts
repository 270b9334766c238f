import { textAt } from '../../../src/model/source.js';
import type { Block, Body, Expression, ObjectKey, TemplatePart } from '../../../src/syntax/hcl/index.js';

/**
 * Our tree in the JSON that `hcl2-parser` (hcl2json) makes of HashiCorp's: constants as values, blocks as lists under their
 * labels, anything else as `${` its text `}`.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Open = Map<string, Open | Json[] | Json>;

export function bodyJson(body: Body): Json {
  const result: Open = new Map();
  for (const { name, value } of body.attributes.values()) result.set(name, expressionJson(value));
  for (const block of body.blocks) addBlock(block, result);
  return closed(result);
}

function addBlock({ type, labels, body }: Block, into: Open): void {
  const path = [type, ...labels.map(({ value }) => value)];
  const last = path.pop() ?? '';
  let at = into;
  for (const name of path) {
    const inner = at.get(name);
    const next: Open = inner instanceof Map ? inner : new Map();
    at.set(name, next);
    at = next;
  }
  const list = at.get(last);
  at.set(last, [...(Array.isArray(list) ? list : []), bodyJson(body)]);
}

function closed(value: Open | Json): Json {
  return value instanceof Map ? Object.fromEntries(Array.from(value, ([key, inner]) => [key, closed(inner)])) : value;
}

function expressionJson(node: Expression): Json {
  switch (node.kind) {
    case 'number':
      return Number(node.text);
    case 'boolean':
    case 'string':
      return node.value;
    case 'null':
      return null;
    case 'template':
      return node.parts.map(partText).join('');
    case 'template-wrap':
      return expressionJson(node.expression);
    case 'tuple':
      return node.items.map(expressionJson);
    case 'object':
      return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), expressionJson(value)]));
    case 'unary':
      if (node.operand.kind === 'number') return -Number(node.operand.text);
      return node.operand.kind === 'boolean' ? !node.operand.value : source(node);
    default:
      return source(node);
  }
}

function source(node: Expression): string {
  return `\${${textAt(node.place)}}`;
}

function keyText(key: ObjectKey): string {
  if (key.kind === 'name') return textAt(key.place);
  const { expression } = key;
  return expression.kind === 'traversal' && expression.source.kind === 'variable' ? textAt(expression.place) : embedded(expression);
}

/** What stands for an expression within a string. */
function embedded(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return String(Number(node.text));
    case 'boolean':
      return String(node.value);
    case 'string':
      return node.value;
    case 'template':
      return node.parts.map(partText).join('');
    case 'template-wrap':
      return embedded(node.expression);
    case 'conditional':
      return condition(node.condition, embedded(node.yes), embedded(node.no));
    default:
      return source(node);
  }
}

function partText(part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return part.value;
    case 'interpolation':
      return embedded(part.expression);
    case 'if':
      return condition(part.condition, part.yes.map(partText).join(''), part.no.map(partText).join(''));
    case 'for': {
      const names = `${part.keyName ? `${part.keyName.name}, ` : ''}${part.valueName.name}`;
      return `%{for ${names} in ${textAt(part.collection.place)}}${part.body.map(partText).join('')}%{endfor}`;
    }
    default:
      return part satisfies never;
  }
}

function condition(test: Expression, yes: string, no: string): string {
  return `%{if ${textAt(test.place)}}${yes}${no === '' ? '' : `%{else}${no}`}%{endif}`;
}
