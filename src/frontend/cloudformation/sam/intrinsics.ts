import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';

/** Writers and readers of CloudFormation's intrinsic functions, long form. */
export function ref(id: Literal): Fields {
  return { Ref: id };
}

export function getAtt(id: string, attribute: string): Fields {
  return { 'Fn::GetAtt': [id, attribute] };
}

export function sub(text: string, variables?: Fields): Fields {
  return { 'Fn::Sub': variables ? [text, variables] : text };
}

export const noValue: Fields = { Ref: 'AWS::NoValue' };

export function choice(condition: Literal, then: Literal, otherwise: Literal = noValue): Fields {
  return { 'Fn::If': [condition, then, otherwise] };
}

/** `value`, only under `condition` when there is one. */
export function under(condition: string | undefined, value: Literal): Literal {
  return condition === undefined ? value : choice(condition, value);
}

/** Name and argument of the intrinsic function that `node` is, if it is one. */
export function intrinsicOf(node: Node | undefined): { readonly name: string; readonly argument: Node } | undefined {
  if (node?.kind !== 'map' || node.entries.size !== 1) return undefined;
  const [entry] = node.entries.values();
  if (!entry) return undefined;
  const { key, value } = entry;
  return key === 'Ref' || key === 'Condition' || key.startsWith('Fn::') ? { name: key, argument: value } : undefined;
}

export function isIntrinsic(node: Node | undefined): boolean {
  return intrinsicOf(node) !== undefined;
}

/** The name that `node` refers to, when it is `{ Ref: name }`. */
export function refTarget(node: Node | undefined): string | undefined {
  const intrinsic = intrinsicOf(node);
  return intrinsic?.name === 'Ref' ? stringOf(intrinsic.argument) : undefined;
}

/** `[logical id, attribute]` of an `Fn::GetAtt`, however it was written. */
export function getAttTarget(node: Node | undefined): readonly [string, string] | undefined {
  const argument = child(node, 'Fn::GetAtt');
  if (argument?.kind === 'list') {
    const parts = argument.items.map((item) => stringOf(item));
    const [id, ...rest] = parts;
    if (id !== undefined && rest.length > 0 && rest.every((part) => part !== undefined)) return [id, rest.join('.')];
    return undefined;
  }
  const text = stringOf(argument);
  const dot = text?.indexOf('.') ?? -1;
  return text !== undefined && dot > 0 ? [text.slice(0, dot), text.slice(dot + 1)] : undefined;
}

export function isNoValue(node: Node | undefined): boolean {
  return refTarget(node) === 'AWS::NoValue';
}

/** The three arguments of an `Fn::If`. */
export function ifParts(node: Node | undefined): readonly [Node, Node, Node] | undefined {
  const argument = child(node, 'Fn::If');
  if (node?.kind !== 'map' || node.entries.size !== 1 || argument?.kind !== 'list') return undefined;
  const [condition, then, otherwise] = argument.items;
  return condition && then && otherwise && argument.items.length === 3 ? [condition, then, otherwise] : undefined;
}
