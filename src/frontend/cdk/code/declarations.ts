import type ts from 'typescript';
import type { Found, ParsedFile, ParsedFiles, TypeScript } from './parsed-files.js';
import { requiredModule } from './parsed-files.js';

/** How many files a name is followed through that each only pass it on. */
const REEXPORTS = 5;

/** Finds what names stand for, through the imports of the app's own files. */
export class Declarations {
  constructor(private readonly files: ParsedFiles) {}

  /** The declaration of a name: around it in its file, or in the file that it is imported from. */
  of(from: Found, name: ts.Identifier): Found | undefined {
    const { ts } = this.files;
    for (let scope: ts.Node = name.parent; ; scope = scope.parent) {
      const found = declaredIn(scope, name.text, ts);
      if (found) return this.throughImport({ file: from.file, node: found }, name.text);
      if (ts.isSourceFile(scope)) return undefined;
    }
  }

  /** `DEFAULTS` of `import * as settings from './settings'` or of `const settings = require('./settings')`. */
  inNamespace(declared: Found, name: string): Found | undefined {
    const file = this.namespaceFile(declared);
    return file && this.exported(file, name, REEXPORTS);
  }

  /** Methods of a name in the classes of a file: the class of an object is not known. */
  methodsOf(file: ParsedFile, name: string): readonly Found[] {
    const { ts } = this.files;
    const classes = file.root.statements.filter((statement) => ts.isClassDeclaration(statement));
    const members = classes.flatMap((each) => each.members.filter((member) => ts.isMethodDeclaration(member) || ts.isPropertyDeclaration(member)));
    return members.filter((member) => isNamed(member, name, ts)).map((node) => ({ file, node }));
  }

  private namespaceFile({ file, node }: Found): ParsedFile | undefined {
    const { ts } = this.files;
    const statement = ts.isNamespaceImport(node) ? node.parent.parent : ts.isImportClause(node) ? node.parent : undefined;
    if (statement && ts.isImportDeclaration(statement)) return this.fileOf(file, statement.moduleSpecifier);
    return ts.isVariableDeclaration(node) && node.initializer ? this.required(file, node.initializer) : undefined;
  }

  private throughImport(declared: Found, name: string): Found | undefined {
    const { ts } = this.files;
    const { file, node } = declared;
    if (ts.isImportSpecifier(node)) {
      const from = this.fileOf(file, node.parent.parent.parent.moduleSpecifier);
      return from && this.exported(from, (node.propertyName ?? node.name).text, REEXPORTS);
    }
    if (ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent)) {
      const { initializer } = node.parent.parent;
      const from = initializer && this.required(file, initializer);
      const key = node.propertyName ?? node.name;
      if (from) return this.exported(from, ts.isIdentifier(key) ? key.text : name, REEXPORTS);
    }
    return declared;
  }

  private exported(file: ParsedFile, name: string, steps: number): Found | undefined {
    const { ts } = this.files;
    const node = declaredIn(file.root, name, ts);
    if (node && !ts.isImportSpecifier(node)) return { file, node };
    if (steps <= 0) return undefined;
    for (const statement of file.root.statements) {
      if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
      const { exportClause } = statement;
      const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.find((element) => element.name.text === name) : undefined;
      if (exportClause && !named) continue;
      const from = this.fileOf(file, statement.moduleSpecifier);
      const found = from && this.exported(from, (named?.propertyName ?? named?.name)?.text ?? name, steps - 1);
      if (found) return found;
    }
    return undefined;
  }

  private fileOf(from: ParsedFile, specifier: ts.Node): ParsedFile | undefined {
    return this.files.ts.isStringLiteral(specifier) ? this.files.imported(from, specifier.text) : undefined;
  }

  private required(from: ParsedFile, call: ts.Node): ParsedFile | undefined {
    const specifier = requiredModule(call, this.files.ts);
    return specifier === undefined ? undefined : this.files.imported(from, specifier);
  }
}

function isNamed(member: ts.ClassElement, name: string, { isIdentifier }: TypeScript): boolean {
  return member.name !== undefined && isIdentifier(member.name) && member.name.text === name;
}

/** Scopes are asked for names once for each expression that is followed. */
const KNOWN = new WeakMap<ts.Node, ReadonlyMap<string, ts.Node>>();

/** What a scope declares under a name. */
function declaredIn(scope: ts.Node, name: string, typescript: TypeScript): ts.Node | undefined {
  let known = KNOWN.get(scope);
  if (known === undefined) KNOWN.set(scope, (known = new Map(declarationsIn(scope, typescript))));
  return known.get(name);
}

function* declarationsIn(scope: ts.Node, typescript: TypeScript): Iterable<readonly [string, ts.Node]> {
  const ts = typescript;
  if (ts.isFunctionLike(scope)) for (const parameter of scope.parameters) yield* bindings(parameter.name, parameter, ts);
  else if (ts.isForOfStatement(scope) || ts.isForStatement(scope)) {
    const { initializer } = scope;
    if (initializer && ts.isVariableDeclarationList(initializer)) for (const each of initializer.declarations) yield* bindings(each.name, each, ts);
  } else if (ts.isSourceFile(scope) || ts.isBlock(scope)) {
    for (const statement of scope.statements) {
      if (ts.isVariableStatement(statement)) for (const each of statement.declarationList.declarations) yield* bindings(each.name, each, ts);
      else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) yield [statement.name.text, statement];
      else if (ts.isImportDeclaration(statement)) yield* imports(statement, ts);
    }
  }
}

/** The names that a declaration gives, in patterns too. */
function* bindings(name: ts.BindingName, whole: ts.Node, typescript: TypeScript): Iterable<readonly [string, ts.Node]> {
  if (typescript.isIdentifier(name)) yield [name.text, whole];
  else for (const element of name.elements) if (typescript.isBindingElement(element)) yield* bindings(element.name, element, typescript);
}

function* imports({ importClause }: ts.ImportDeclaration, { isNamedImports }: TypeScript): Iterable<readonly [string, ts.Node]> {
  if (importClause?.name) yield [importClause.name.text, importClause];
  const named = importClause?.namedBindings;
  if (named === undefined) return;
  if (isNamedImports(named)) for (const element of named.elements) yield [element.name.text, element];
  else yield [named.name.text, named];
}
