import type { CST } from 'yaml';
import type { Place } from '../model/source.js';
import type { ListNode, MapNode, Node } from './tree.js';
import type { Composer } from './yaml-compose.js';
import { Entries } from './yaml-entries.js';
import { checkPlainStart, plainText } from './yaml-leaves.js';
import { isBlock } from './yaml-props.js';

interface Key {
  readonly name: string;
  readonly place: Place;
  readonly isMerge: boolean;
}

export function composeBlockMap(composer: Composer, token: CST.BlockMap, depth: number): MapNode {
  const { props, problems } = composer;
  const entries = new Entries(problems);
  let { items } = token;
  let end = token.offset;
  for (let index = 0; index < items.length; index += 1) {
    const { start, key, sep, value } = items[index] ?? { start: [] };
    props.read(start, 'explicit-key-ind', false);
    const { tag, anchor, indicator } = props;
    if (!indicator && !tag && !anchor && !sep) continue;
    props.checkTab(key, token.indent);
    if (!indicator && key) checkImplicitKey(composer, key, token.indent);
    const keyOffset = sep?.[0]?.offset ?? props.end ?? end;
    const name = composeKey(composer, key, tag, anchor, keyOffset, depth);
    const keyEnd = key ? composer.lastEnd : keyOffset;
    props.read(sep ?? [], 'map-value-ind', false);
    const colon = props.indicator;
    if (!colon && !indicator) {
      problems.syntax('Expected ":" behind this key.', name?.place.start ?? keyEnd, keyEnd);
      continue;
    }
    const isCompact = value?.type === 'block-map' && !indicator && !props.newline;
    if (isCompact) {
      problems.syntax('A map must not begin on the line of its key; text with ": " in it needs quotes.', value.offset);
      items = [...items.slice(0, index + 1), ...value.items.slice(1), ...items.slice(index + 1)];
    }
    props.checkTab(value, token.indent);
    // What follows on further lines was written as sibling, not as child: the parser cannot tell.
    const own = isCompact ? { ...value, items: value.items.slice(0, 1) } : value;
    const node = composeValue(composer, own, keyEnd, depth);
    end = composer.lastEnd;
    if (name && node) addEntry(entries, name, node);
  }
  composer.lastEnd = end;
  return { kind: 'map', entries: entries.map, place: composer.place(token.offset, end) };
}

export function composeBlockList(composer: Composer, token: CST.BlockSequence, depth: number): ListNode {
  const { props, problems } = composer;
  const items: Node[] = [];
  let end = token.offset;
  for (const { start, value } of token.items) {
    props.read(start, 'seq-item-ind', false);
    const { tag, anchor, indicator } = props;
    if (!indicator) {
      if (!tag && !anchor && !value) continue;
      problems.syntax('Expected "-" before this item.', value?.offset ?? end);
    }
    props.checkTab(value, token.indent);
    const node = composer.node(value, tag, anchor, props.end ?? end, depth + 1);
    end = composer.lastEnd;
    if (node) items.push(node);
  }
  composer.lastEnd = end;
  return { kind: 'list', items, place: composer.place(token.offset, end) };
}

export function composeFlow(composer: Composer, token: CST.FlowCollection, depth: number): MapNode | ListNode {
  const isMap = token.start.source === '{';
  const entries = new Entries(composer.problems);
  const items: Node[] = [];
  let end = token.offset + 1;
  token.items.forEach((item, index) => {
    composer.lastEnd = end;
    composer.props.read(item.start, 'explicit-key-ind', true);
    const { tag, anchor, indicator } = composer.props;
    const isEmpty = !indicator && !tag && !anchor && !item.sep && !item.value && !item.key;
    checkComma(composer, item, isEmpty, index, token.items.length);
    if (isEmpty) return;
    const block = isBlock(item.key) ? item.key : isBlock(item.value) ? item.value : undefined;
    if (block) composer.problems.syntax('Between brackets, all maps and lists need brackets.', block.offset);
    if (isMap) composePair(composer, item, entries, depth);
    else {
      const isPair = indicator !== undefined || item.sep?.some(({ type }) => type === 'map-value-ind');
      if (isPair) items.push(composePairMap(composer, item, depth));
      else items.push(...composeItems(composer, item, end, depth));
    }
    end = composer.lastEnd;
  });
  end = closeFlow(composer, token, end);
  composer.lastEnd = end;
  const place = composer.place(token.offset, end);
  return isMap ? { kind: 'map', entries: entries.map, place } : { kind: 'list', items, place };
}

/** The item of a flow list, or two where a comma is missing; its `start` was read into `composer.props`. */
function composeItems(composer: Composer, { key, sep, value }: CST.CollectionItem, offset: number, depth: number): Node[] {
  const { props, problems } = composer;
  const first = composer.node(key ?? value, props.tag, props.anchor, props.end ?? offset, depth + 1);
  if (!key || !value) return first ? [first] : [];
  problems.syntax('Expected "," before this item.', value.offset);
  props.read(sep ?? [], 'map-value-ind', true);
  const second = composer.node(value, props.tag, props.anchor, value.offset, depth + 1);
  return [first, second].filter((node) => node !== undefined);
}

/** `[ key: value ]` is a list of a map with one entry. */
function composePairMap(composer: Composer, item: CST.CollectionItem, depth: number): MapNode {
  const entries = new Entries(composer.problems);
  const start = item.key?.offset ?? item.sep?.[0]?.offset ?? composer.lastEnd;
  composePair(composer, item, entries, depth + 1);
  return { kind: 'map', entries: entries.map, place: composer.place(start, Math.max(start, composer.lastEnd)) };
}

/** An item of a flow map; its `start` was read into `composer.props`. */
function composePair(composer: Composer, item: CST.CollectionItem, entries: Entries, depth: number): void {
  const { props, problems } = composer;
  const { key, sep, value } = item;
  const { tag, anchor } = props;
  const keyOffset = sep?.[0]?.offset ?? props.end ?? composer.lastEnd;
  const name = composeKey(composer, key, tag, anchor, keyOffset, depth);
  const keyEnd = key ? composer.lastEnd : keyOffset;
  props.read(sep ?? [], 'map-value-ind', true);
  const colon = props.indicator;
  if (!colon && value) problems.syntax('Expected "," or ":" before this.', value.offset);
  const node = composeValue(composer, value, keyEnd, depth);
  if (name && node) addEntry(entries, name, node);
}

function composeValue(composer: Composer, value: CST.Token | undefined, keyEnd: number, depth: number): Node | undefined {
  const { tag, anchor, end } = composer.props;
  return composer.node(value, tag, anchor, end ?? keyEnd, depth + 1);
}

function composeKey(
  composer: Composer,
  key: CST.Token | null | undefined,
  tag: CST.SourceToken | undefined,
  anchor: CST.SourceToken | undefined,
  offset: number,
  depth: number,
): Key | undefined {
  if (key?.type === 'scalar' && !tag && !anchor) {
    const { offset: start, source } = key;
    composer.lastEnd = start + source.length;
    if (key.end) composer.checkRest(key.end);
    checkPlainStart(composer, key);
    return { name: plainText(source, key), place: composer.place(start, composer.lastEnd), isMerge: source === '<<' };
  }
  const node = composer.node(key, tag, anchor, offset, depth + 1);
  if (!node) return undefined;
  if (node.kind !== 'scalar') {
    composer.problems.syntax('Only text can be a key here, not a map or list.', node.place.start, node.place.end);
    return undefined;
  }
  return { name: node.text ?? String(node.value), place: composer.place(key?.offset ?? offset, key ? composer.lastEnd : offset), isMerge: false };
}

function addEntry(entries: Entries, key: Key, value: Node): void {
  if (key.isMerge) entries.merge(value, key.place);
  else entries.add(key.name, key.place, value);
}

function checkImplicitKey(composer: Composer, key: CST.Token, indent: number): void {
  if (key.type === 'block-map' || key.type === 'block-seq' || key.type === 'block-scalar') {
    composer.problems.syntax('Expected a key.', key.offset);
  } else if ('indent' in key && key.indent !== indent) {
    composer.problems.syntax('The keys of a map must begin in the same column.', key.offset);
  } else if ('source' in key && key.source.includes('\n')) {
    composer.problems.syntax('A key must be on one line; is there a ":" missing?', key.offset, key.offset + key.source.indexOf('\n'));
  }
}

function checkComma(composer: Composer, item: CST.CollectionItem, isEmpty: boolean, index: number, count: number): void {
  const { problems, props } = composer;
  const { comma } = props;
  if (index === 0 && comma) problems.syntax('Unexpected ",".', comma.offset);
  else if (isEmpty && comma && index < count - 1) problems.syntax('Expected an item before the next ",".', comma.offset);
  else if (!isEmpty && index > 0 && !comma) problems.syntax('Expected "," before this item.', item.key?.offset ?? item.value?.offset ?? composer.lastEnd);
}

/** Checks the closing bracket; returns where the collection ends. */
function closeFlow(composer: Composer, token: CST.FlowCollection, end: number): number {
  const [first] = token.end;
  const open = token.start.source;
  const isClosed = first?.source === (open === '{' ? '}' : ']');
  if (isClosed) {
    composer.checkRest(token.end, 1);
    return first.offset + 1;
  }
  composer.problems.syntax(`This "${open}" is not closed properly.`, token.offset);
  composer.unclosed.push(token.offset);
  return end;
}
