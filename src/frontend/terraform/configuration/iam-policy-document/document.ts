import type { DiagnosticCode } from '../../../../model/diagnostic.js';
import type { Place } from '../../../../model/source.js';
import type { MapEntry, MapValue, Origin, Value } from '../../../../model/value.js';
import { scalarText } from '../../../../model/value.js';
import { jsonText } from './json-text.js';
import { argument, nonEmptyText, statementOf } from './statements.js';

/** What an `aws_iam_policy_document` computes. */
export interface PolicyDocument {
  /** As the provider writes it, indented by two. */
  readonly json: Value;
  readonly minified: Value;
}

export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly place: Place;
}

interface Content {
  version: Value;
  id: Value | undefined;
  readonly statements: Value[];
}

/** No service takes a policy that long: the longest have 20,480 characters. */
const MAX_STATEMENTS = 2000;

/** Later versions upgrade earlier ones: that is the order of their texts. */
const DEFAULT_VERSION = '2012-10-17';

/**
 * The document that the arguments of an `aws_iam_policy_document` describe: sources first, then its own statements, which
 * replace those of the same `sid` in place, then overrides likewise. `readJson` gives the document that a text is.
 */
export function policyDocument(
  data: MapValue,
  readJson: (text: Value) => Value | undefined,
): { readonly result: PolicyDocument; readonly problems: readonly Problem[] } {
  const builder = new Builder(data, readJson);
  const document = builder.document();
  const { origin } = data;
  const written = (layout: 'pretty' | 'compact'): Value => jsonText(document, layout, origin, () => document);
  return { result: { json: written('pretty'), minified: written('compact') }, problems: builder.problems };
}

class Builder {
  readonly problems: Problem[] = [];
  private readonly origin: Origin;

  constructor(
    private readonly data: MapValue,
    private readonly readJson: (text: Value) => Value | undefined,
  ) {
    this.origin = data.origin;
  }

  document(): MapValue {
    const content: Content = { version: { kind: 'literal', value: '', origin: this.origin }, id: undefined, statements: [] };
    this.mergeSources(content);
    merge(content, this.own());
    for (const { document, place } of this.documents('override_policy_documents', 'override_json')) {
      const override = this.contentOf(document);
      if (this.hasRoom(content, override, place)) merge(content, override);
    }
    return this.asMap(content);
  }

  private mergeSources(content: Content): void {
    const sids = new Set<string>();
    for (const { document, place } of this.documents('source_policy_documents', 'source_json')) {
      const source = this.contentOf(document);
      if (!this.hasRoom(content, source, place)) continue;
      for (const sid of source.statements.flatMap((statement) => sidOf(statement) ?? [])) {
        if (sids.has(sid)) this.refuse(`Two statements of the source documents have the sid \`${sid}\`.`, place);
        sids.add(sid);
      }
      merge(content, source);
    }
  }

  private hasRoom(content: Content, more: Content, place: Place): boolean {
    if (content.statements.length + more.statements.length <= MAX_STATEMENTS) return true;
    this.problems.push({ code: 'budget-exhausted', message: `More than ${MAX_STATEMENTS} statements; this document is left out.`, place });
    return false;
  }

  private own(): Content {
    const blocks = argument(this.data, 'statement');
    const statements = blocks === undefined ? [] : blocks.kind === 'list' ? blocks.items.map(statementOf) : [blocks];
    const sids = new Set<string>();
    for (const statement of statements) {
      const sid = sidOf(statement);
      if (sid === undefined) continue;
      if (sids.has(sid)) this.refuse(`Two statements have the sid \`${sid}\`.`, statement.origin.place);
      sids.add(sid);
    }
    const version = nonEmptyText(argument(this.data, 'version')) ?? { kind: 'literal', value: DEFAULT_VERSION, origin: this.origin };
    return { version, id: nonEmptyText(argument(this.data, 'policy_id')), statements };
  }

  /** The documents that an argument lists, by the texts that they are written as. Empty texts are none. */
  private documents(list: string, single: string): readonly { readonly document: Value; readonly place: Place }[] {
    const listed = argument(this.data, list);
    const alone = argument(this.data, single);
    const texts = [...(listed === undefined ? [] : listed.kind === 'list' ? listed.items : [listed]), ...(alone === undefined ? [] : [alone])];
    return texts.flatMap((text) => {
      if (text.kind === 'absent' || (text.kind === 'literal' && (text.value === null || text.value === ''))) return [];
      const { place } = text.origin;
      const document = this.readJson(text);
      if (document !== undefined) return [{ document, place }];
      if (text.kind !== 'literal') return [{ document: text, place }];
      this.refuse(`This text in \`${list}\` is no JSON document.`, place);
      return [];
    });
  }

  private contentOf(document: Value): Content {
    const version: Value = { kind: 'literal', value: '', origin: this.origin };
    if (document.kind !== 'map') return { version, id: undefined, statements: [document] };
    const statements = argument(document, 'Statement');
    if (statements?.kind === 'map') this.refuse('`Statement` of a policy document that is merged must be a list.', statements.origin.place);
    const items = statements === undefined || statements.kind === 'map' ? [] : statements.kind === 'list' ? statements.items : [statements];
    return {
      version: argument(document, 'Version') ?? version,
      id: nonEmptyText(argument(document, 'Id')),
      statements: items.map(inWrittenOrder),
    };
  }

  private asMap({ version, id, statements }: Content): MapValue {
    const entries = new Map<string, MapEntry>();
    const add = (key: string, value: Value | undefined): void => {
      if (value !== undefined) entries.set(key, { keyPlace: value.origin.place, value });
    };
    add('Version', nonEmptyText(version));
    add('Id', id);
    add('Statement', statements.length > 0 ? { kind: 'list', items: statements, origin: this.origin } : undefined);
    return { kind: 'map', entries, origin: this.origin };
  }

  private refuse(message: string, place: Place): void {
    this.problems.push({ code: 'invalid-configuration', message, place });
  }
}

function merge(into: Content, from: Content): void {
  if (from.id !== undefined) into.id = from.id;
  if (versionText(from.version) > versionText(into.version)) into.version = from.version;
  const places = new Map<string, number>();
  into.statements.forEach((statement, index) => {
    const sid = sidOf(statement);
    if (sid !== undefined && !places.has(sid)) places.set(sid, index);
  });
  for (const statement of from.statements) {
    const sid = sidOf(statement);
    const index = sid === undefined ? undefined : places.get(sid);
    if (index !== undefined) into.statements[index] = statement;
    else {
      into.statements.push(statement);
      if (sid !== undefined) places.set(sid, into.statements.length - 1);
    }
  }
}

function versionText(version: Value): string {
  return version.kind === 'literal' ? scalarText(version) : '';
}

function sidOf(statement: Value): string | undefined {
  const sid = statement.kind === 'map' ? statement.entries.get('Sid')?.value : undefined;
  return sid?.kind === 'literal' && typeof sid.value === 'string' && sid.value !== '' ? sid.value : undefined;
}

const STATEMENT_KEYS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition'];

/** A statement of a source document: the provider knows these keys and writes them in this order. */
function inWrittenOrder(statement: Value): Value {
  if (statement.kind !== 'map') return statement;
  const entries = new Map<string, MapEntry>();
  for (const key of STATEMENT_KEYS) {
    const entry = statement.entries.get(key);
    if (entry !== undefined) entries.set(key, key === 'Condition' ? { ...entry, value: sortedKeys(entry.value, true) } : entry);
  }
  return { ...statement, entries };
}

function sortedKeys(value: Value, inner = false): Value {
  if (value.kind !== 'map') return value;
  const entries = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...value, entries: new Map(entries.map(([key, entry]) => [key, inner ? { ...entry, value: sortedKeys(entry.value) } : entry])) };
}
