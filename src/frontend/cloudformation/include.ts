import type { Diagnostic, WithDiagnostics } from '../../model/diagnostic.js';
import type { Place, Source } from '../../model/source.js';
import { MAX_ALIASED_NODES, MAX_DEPTH } from '../../syntax/limits.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Files } from '../files.js';
import { besides } from './nested-templates.js';

type Parse = (source: Source) => WithDiagnostics<Node | undefined>;

const INCLUDE = 'AWS::Include';
const FUNCTION = 'Fn::Transform';

/**
 * Puts local files where `AWS::Include` asks for them: instead of `Fn::Transform`, into the map around it, or into the template
 * when the `Transform` section asks. What stands there already wins over equal keys of the file. Included text keeps its places;
 * locations are relative to the file that names them. An include that cannot be read here stays as it is, with an
 * `unresolved-include`.
 */
export function expandIncludes(template: MapNode, files: Files, path: string, parse: Parse): WithDiagnostics<MapNode> {
  if (!template.place.source.text.includes(INCLUDE)) return { result: template, diagnostics: [] };
  const expander = new IncludeExpander(files, parse);
  return { result: expander.template(template, path), diagnostics: expander.diagnostics };
}

/** The file in which a node stands, and the files that include it. */
interface Position {
  readonly path: string;
  readonly ancestors: ReadonlySet<string>;
  readonly depth: number;
}

class IncludeExpander {
  readonly diagnostics: Diagnostic[] = [];
  private readonly parsed = new Map<string, Node | undefined>();
  private nodes = 0;

  constructor(
    private readonly files: Files,
    private readonly parse: Parse,
  ) {}

  template(template: MapNode, path: string): MapNode {
    const position: Position = { path, ancestors: new Set([path]), depth: 0 };
    const expanded = this.map(template, position);
    let result = expanded.kind === 'map' ? expanded : template;
    const section = child(template, 'Transform');
    for (const transform of section?.kind === 'list' ? section.items : [section]) {
      if (!isInclude(transform)) continue;
      const included = this.include(transform, position);
      if (included?.kind === 'map') result = merged(result, included, 2);
      else if (included !== undefined) this.unresolved('What is included into a template has to be a map.', transform.place);
    }
    return result;
  }

  private node(node: Node, position: Position): Node {
    this.nodes += 1;
    if (position.depth >= MAX_DEPTH || this.nodes > MAX_ALIASED_NODES) return node;
    const inside = { ...position, depth: position.depth + 1 };
    switch (node.kind) {
      case 'scalar':
        return node;
      case 'list': {
        const items = node.items.map((item) => this.node(item, inside));
        return items.every((item, index) => item === node.items[index]) ? node : { kind: 'list', items, place: node.place };
      }
      case 'map':
        return this.map(node, inside);
    }
  }

  private map(node: MapNode, position: Position): Node {
    const entries = new Map<string, Entry>();
    let isChanged = false;
    for (const entry of node.entries.values()) {
      const value = this.node(entry.value, position);
      isChanged ||= value !== entry.value;
      entries.set(entry.key, value === entry.value ? entry : { key: entry.key, keyPlace: entry.keyPlace, value });
    }
    const map: MapNode = isChanged ? { kind: 'map', entries, place: node.place } : node;
    const transform = child(map, FUNCTION);
    return isInclude(transform) ? this.replaced(map, transform, position) : map;
  }

  /** The map around a `Fn::Transform`, with what it includes in it; the file alone when nothing stands beside it. */
  private replaced(around: MapNode, transform: MapNode, position: Position): Node {
    const included = this.include(transform, position);
    if (included === undefined) return around;
    if (around.entries.size === 1) return included;
    if (included.kind !== 'map') {
      this.unresolved('What is included beside other keys has to be a map.', transform.place);
      return around;
    }
    const siblings = new Map(around.entries);
    siblings.delete(FUNCTION);
    return merged({ kind: 'map', entries: siblings, place: around.place }, included, 1);
  }

  /** The content of the file that an include names, its own includes expanded; undefined, and reported, when there is none. */
  private include(transform: MapNode, position: Position): Node | undefined {
    const node = child(child(transform, 'Parameters'), 'Location');
    const place = node?.place ?? transform.place;
    const location = stringOf(node);
    if (location === undefined) return this.unresolved('Where the included file lies is known only when the template is deployed.', place);
    if (/^[A-Za-z][\w+.-]+:/.test(location)) return this.unresolved(`The included file \`${location}\` is not a local file.`, place);
    const path = besides(position.path, location);
    if (position.ancestors.has(path)) return this.unresolved(`\`${path}\` includes itself.`, place);
    const content = this.content(path, place);
    if (content === undefined) return undefined;
    const expanded = this.node(content, { path, ancestors: new Set([...position.ancestors, path]), depth: position.depth });
    return this.nodes > MAX_ALIASED_NODES ? this.tooLarge(place) : expanded;
  }

  private content(path: string, place: Place): Node | undefined {
    if (this.parsed.has(path)) return this.parsed.get(path) ?? this.unresolved(`The included file \`${path}\` cannot be used.`, place);
    const content = this.load(path, place);
    this.parsed.set(path, content);
    return content;
  }

  private load(path: string, place: Place): Node | undefined {
    const read = this.files.read(path);
    switch (read.kind) {
      case 'missing':
        return this.unresolved(`There is no file \`${path}\` to include.`, place);
      case 'outside':
        return this.unresolved(`The included file \`${path}\` lies outside of the scanned folder.`, place);
      case 'unreadable':
        return this.unresolved(`The included file \`${path}\` cannot be read: ${read.why}.`, place);
      case 'too-large':
        return this.unresolved(`The included file \`${path}\` is too large.`, place);
      case 'text': {
        const { result, diagnostics } = this.parse(read.source);
        this.diagnostics.push(...diagnostics);
        return result ?? this.unresolved(`There is nothing in the included file \`${path}\`.`, place);
      }
    }
  }

  private tooLarge(place: Place): undefined {
    const message = 'The included files are too large together; the rest of them is left out.';
    const isReported = this.diagnostics.some(({ code }) => code === 'budget-exhausted');
    if (!isReported) this.diagnostics.push({ severity: 'warning', code: 'budget-exhausted', message, place });
    return undefined;
  }

  private unresolved(message: string, place: Place): undefined {
    this.diagnostics.push({ severity: 'warning', code: 'unresolved-include', message, place });
    return undefined;
  }
}

function isInclude(node: Node | undefined): node is MapNode {
  return node?.kind === 'map' && stringOf(child(node, 'Name')) === INCLUDE;
}

/** Both maps in one; of equal keys the first one's counts, and maps under them are joined in turn for `levels` levels. */
function merged(first: MapNode, second: MapNode, levels: number): MapNode {
  const entries = new Map(first.entries);
  for (const [key, entry] of second.entries) {
    const own = entries.get(key);
    if (own === undefined) entries.set(key, entry);
    else if (levels > 1 && own.value.kind === 'map' && entry.value.kind === 'map') {
      entries.set(key, { key, keyPlace: own.keyPlace, value: merged(own.value, entry.value, levels - 1) });
    }
  }
  return { kind: 'map', entries, place: first.place };
}
