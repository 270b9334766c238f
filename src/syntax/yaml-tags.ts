import type { CST } from 'yaml';
import type { Place } from '../model/source.js';
import { textAt } from '../model/source.js';
import type { ListNode, Node, ScalarNode } from './tree.js';

/** What a tag means for the value behind it. */
export type TagMeaning =
  | { readonly kind: 'function'; readonly key: string }
  /** A tag of YAML itself that makes a scalar a string, `!!str` for one. */
  | { readonly kind: 'string' }
  /** `!!int`, `!!bool` and the like: even a quoted scalar is read like a plain one. */
  | { readonly kind: 'resolved' }
  | { readonly kind: 'none' };

const CORE = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/;

export function tagMeaning(tag: CST.SourceToken): TagMeaning {
  const { source } = tag;
  const core = CORE.exec(source)?.[1];
  switch (core) {
    case undefined:
      break;
    case 'str':
    case 'binary':
    case 'timestamp':
      return { kind: 'string' };
    case 'int':
    case 'float':
    case 'bool':
    case 'null':
      return { kind: 'resolved' };
    default:
      return { kind: 'none' };
  }
  if (source === '!') return { kind: 'string' };
  if (source.startsWith('!<') || source.includes('!', 1)) return { kind: 'none' };
  return { kind: 'function', key: longForm(source.slice(1)) };
}

/** The key that a short form stands for. `Ref` and `Condition` are the two functions of CloudFormation without prefix. */
function longForm(name: string): string {
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}

/** `{ [key]: value }` for `value` behind the tag that `keyPlace` covers. */
export function tagged(key: string, keyPlace: Place, value: Node): Node {
  const content = key === 'Fn::GetAtt' && value.kind === 'scalar' ? splitAttribute(value) : value;
  const place = { source: keyPlace.source, start: keyPlace.start, end: Math.max(keyPlace.end, value.place.end) };
  return { kind: 'map', entries: new Map([[key, { key, keyPlace, value: content }]]), place };
}

/** `Resource.Attribute.With.Dots`: only the first dot separates. */
function splitAttribute(node: ScalarNode): ScalarNode | ListNode {
  const { place, value } = node;
  if (typeof value !== 'string') return node;
  const dot = value.indexOf('.');
  if (dot < 0) return node;
  const written = textAt(place);
  const base = written === value ? place.start : written.slice(1, -1) === value ? place.start + 1 : undefined;
  const part = (start: number, end: number): ScalarNode => ({
    kind: 'scalar',
    value: value.slice(start, end),
    place: base === undefined ? place : { source: place.source, start: base + start, end: base + end },
  });
  return { kind: 'list', items: [part(0, dot), part(dot + 1, value.length)], place };
}
