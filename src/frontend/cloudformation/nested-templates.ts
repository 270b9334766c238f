import { posix } from 'node:path';
import type { Place } from '../../model/source.js';
import { Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { parseEmbeddedJson } from '../../syntax/embedded.js';
import { parseTree } from '../../syntax/parse.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Scope } from './scope.js';
import type { Templates } from './templates.js';
import { knownText } from './text.js';
import { placeWithin } from './text-place.js';

/** The template of a stack in a stack, and what it is given. */
export interface NestedTemplate {
  readonly path: string;
  readonly template: MapNode;
  readonly parameters: ReadonlyMap<string, Value>;
}

/**
 * The template that a nested stack or stack set names, read from a local file or from its own text. Where there is none to
 * read, one diagnostic says so: what it would make is not looked at.
 */
export function nestedTemplate(entry: Entry, type: string, scope: Scope, templates: Templates, ancestors: readonly string[]): NestedTemplate | undefined {
  const properties = child(entry.value, 'Properties');
  const body = type === 'AWS::CloudFormation::StackSet' ? child(properties, 'TemplateBody') : undefined;
  const asset = assetPath(entry.value, 'TemplateURL');
  const url = asset ?? child(properties, 'TemplateURL');
  const parameters = passedParameters(child(properties, 'Parameters'), scope);
  if (body !== undefined) {
    const template = templateInText(body, scope);
    return template && { path: scope.path, template, parameters };
  }
  if (url === undefined) {
    scope.warn('nested-template-unavailable', `\`${entry.key}\` names no template that can be read.`, entry.keyPlace);
    return undefined;
  }
  const path = localPath(url, scope);
  const template = path === undefined ? undefined : templateInFile(path, url.place, scope, templates, ancestors);
  return path === undefined || template === undefined ? undefined : { path, template, parameters };
}

/**
 * The file that a property of a resource will be uploaded from: CDK leaves its name in the metadata, the address in the property.
 */
export function assetPath(resource: Node, property: string): Node | undefined {
  const metadata = child(resource, 'Metadata');
  const path = child(metadata, 'aws:asset:path');
  return stringOf(path) !== undefined && stringOf(child(metadata, 'aws:asset:property')) === property ? path : undefined;
}

/** The file that a `TemplateURL` names, relative to the working directory. */
function localPath(url: Node, scope: Scope): string | undefined {
  const location = knownText(scope.evaluate(url));
  if (location === undefined) return unavailable('Where the template of the nested stack lies is known only when it is deployed.', url.place, scope);
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(location)) return unavailable(`The template \`${location}\` is not a local file.`, url.place, scope);
  return besides(scope.path, location);
}

/** A path that is relative to a file, made relative to what the file's path is relative to. */
export function besides(file: string, location: string): string {
  return posix.normalize(posix.join(posix.dirname(file), location.replaceAll('\\', '/')));
}

function templateInFile(path: string, place: Place, scope: Scope, templates: Templates, ancestors: readonly string[]): MapNode | undefined {
  if (ancestors.includes(path)) {
    scope.warn('cyclic-reference', `The template \`${path}\` nests itself.`, place);
    return undefined;
  }
  const loaded = templates.named(path);
  if (loaded.kind === 'template') return loaded.root;
  return unavailable(`The template \`${path}\` cannot be read: ${loaded.kind === 'unavailable' ? loaded.why : 'it is no template'}.`, place, scope);
}

function unavailable(message: string, place: Place, scope: Scope): undefined {
  scope.warn('nested-template-unavailable', message, place);
  return undefined;
}

/** `{ Name: value }` of a stack, or `[{ ParameterKey, ParameterValue }]` of a stack set. */
function passedParameters(node: Node | undefined, scope: Scope): ReadonlyMap<string, Value> {
  const passed = new Map<string, Value>();
  const value = node && scope.evaluate(node);
  if (value?.kind === 'map') {
    for (const [name, entry] of value.entries) if (entry.value.kind !== 'absent') passed.set(name, entry.value);
  } else if (value?.kind === 'list') {
    for (const item of value.items) {
      const name = item.kind === 'map' ? item.entries.get('ParameterKey')?.value : undefined;
      const given = item.kind === 'map' ? item.entries.get('ParameterValue')?.value : undefined;
      const key = name && knownText(name);
      if (key !== undefined && given !== undefined) passed.set(key, given);
    }
  }
  return passed;
}

/** A template that is the text of a property: JSON with its places inside the text, YAML too. */
function templateInText(body: Node, scope: Scope): MapNode | undefined {
  const value = scope.evaluate(body);
  const text = knownText(value);
  if (text === undefined) return unavailable('The text of the template is put together when the stack is deployed.', body.place, scope);
  const { place } = value.origin;
  const isJson = text.trimStart().startsWith('{');
  const { result, diagnostics } = isJson ? parseEmbeddedJson(text, place) : parseTree(new Source(scope.path, text));
  for (const diagnostic of diagnostics) scope.warn(diagnostic.code, diagnostic.message, isJson ? (diagnostic.place ?? place) : place, diagnostic.severity);
  if (result?.kind !== 'map') return unavailable('The text is no template.', place, scope);
  return isJson ? result : movedMap(result, text, place, new Map());
}

/** A tree whose places are in `text`, with places in the scalar at `place` that has this text. Shared nodes stay shared. */
function moved(node: Node, text: string, place: Place, done: Map<Node, Node>): Node {
  const before = done.get(node);
  if (before !== undefined) return before;
  const here = placeWithin(place, text, node.place.start, node.place.end);
  const result: Node =
    node.kind === 'map'
      ? movedMap(node, text, place, done)
      : node.kind === 'list'
        ? { ...node, items: node.items.map((item) => moved(item, text, place, done)), place: here }
        : { ...node, place: here };
  done.set(node, result);
  return result;
}

function movedMap(node: MapNode, text: string, place: Place, done: Map<Node, Node>): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const keyPlace = placeWithin(place, text, entry.keyPlace.start, entry.keyPlace.end);
    entries.set(key, { key, keyPlace, value: moved(entry.value, text, place, done) });
  }
  return { kind: 'map', entries, place: placeWithin(place, text, node.place.start, node.place.end) };
}
