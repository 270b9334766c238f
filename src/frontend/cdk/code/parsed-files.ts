import { posix } from 'node:path';
import type ts from 'typescript';
import type { Place, Source } from '../../../model/source.js';

/** The compiler's interface, as far as it is given by whoever can load it. */
export type TypeScript = typeof ts;

/** A file of the user's code with its syntax tree. */
export interface ParsedFile {
  readonly source: Source;
  readonly root: ts.SourceFile;
}

/** A node and the file that it is in. */
export interface Found {
  readonly file: ParsedFile;
  readonly node: ts.Node;
}

/** Larger files are no code that somebody wrote. */
const MAX_LENGTH = 2_000_000;

/** How deep a syntax tree may be. Ten thousand texts that are added up make one as deep. */
const MAX_DEPTH = 500;

/** Parses the user's files, each once, and only those that are asked for. */
export class ParsedFiles {
  private readonly parsed = new Map<Source, ParsedFile | undefined>();

  constructor(
    readonly ts: TypeScript,
    readonly read: (path: string) => Source | undefined,
  ) {}

  parse(source: Source): ParsedFile | undefined {
    if (!this.parsed.has(source)) this.parsed.set(source, this.tryParse(source));
    return this.parsed.get(source);
  }

  /** The file that a relative import names: TypeScript's sources are imported under the names of what is compiled from them. */
  imported(from: ParsedFile, specifier: string): ParsedFile | undefined {
    if (!specifier.startsWith('.')) return undefined;
    const path = posix.join(posix.dirname(from.source.path), specifier);
    const stem = path.replace(/\.([cm]?)js$/, '');
    const [, kind = ''] = /\.([cm]?)js$/.exec(path) ?? [];
    const candidates = [path, `${stem}.${kind}ts`, `${path}.ts`, `${path}.js`, `${path}/index.ts`, `${path}/index.js`];
    for (const candidate of candidates) {
      const source = /\.[cm]?[jt]sx?$/.test(candidate) ? this.read(candidate) : undefined;
      if (source) return this.parse(source);
    }
    return undefined;
  }

  /** The files that a file imports or requires at its top. */
  importsOf(file: ParsedFile): readonly ParsedFile[] {
    const { ts } = this;
    return file.root.statements.flatMap((statement) => {
      const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      const specifier = isLink && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
      const variables = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
      const required = variables.flatMap(({ initializer }) => requiredModule(initializer, ts) ?? []);
      return [...specifier, ...required].flatMap((name) => this.imported(file, name) ?? []);
    });
  }

  private tryParse(source: Source): ParsedFile | undefined {
    if (source.text.length > MAX_LENGTH || !/\.[cm]?[jt]sx?$/.test(source.path)) return undefined;
    try {
      const { createSourceFile, ScriptTarget } = this.ts;
      const root = createSourceFile(source.path, source.text, ScriptTarget.Latest, true);
      return isTooDeep(root, this.ts) ? undefined : { source, root };
    } catch {
      // Nesting that is too deep for the compiler.
      return undefined;
    }
  }
}

function isTooDeep(root: ts.Node, { forEachChild }: TypeScript): boolean {
  let level: readonly ts.Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    const next: ts.Node[] = [];
    for (const node of level) forEachChild(node, (child) => void next.push(child));
    level = next;
  }
  return false;
}

/** `./lib/fleet`, of `require('./lib/fleet')`. */
export function requiredModule(node: ts.Node | undefined, { isCallExpression, isIdentifier, isStringLiteral }: TypeScript): string | undefined {
  if (node === undefined || !isCallExpression(node) || !isIdentifier(node.expression) || node.expression.text !== 'require') return undefined;
  const [specifier] = node.arguments;
  return specifier && isStringLiteral(specifier) ? specifier.text : undefined;
}

/** The place of a node in its file; of what goes over several lines only the first, so that what is marked can be seen. */
export function placeOfNode({ source, root }: ParsedFile, node: ts.Node): Place {
  const start = node.getStart(root);
  const lineEnd = source.text.slice(start, node.end).search(/[\r\n]/);
  return { source, start, end: lineEnd === -1 ? node.end : start + lineEnd };
}
