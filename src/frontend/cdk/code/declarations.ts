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

function declaredIn(scope: ts.Node, name: string, typescript: TypeScript): ts.Node | undefined {
  const ts = typescript;
  const named = (node: ts.BindingName, whole: ts.Node): ts.Node | undefined => {
    if (ts.isIdentifier(node)) return node.text === name ? whole : undefined;
    return first(node.elements, (element) => (ts.isBindingElement(element) ? named(element.name, element) : undefined));
  };
  if (ts.isFunctionLike(scope)) return first(scope.parameters, (parameter) => named(parameter.name, parameter));
  if (ts.isForOfStatement(scope) || ts.isForStatement(scope)) {
    const { initializer } = scope;
    return initializer && ts.isVariableDeclarationList(initializer) ? first(initializer.declarations, (each) => named(each.name, each)) : undefined;
  }
  if (!ts.isSourceFile(scope) && !ts.isBlock(scope)) return undefined;
  return first(scope.statements, (statement) => {
    if (ts.isVariableStatement(statement)) return first(statement.declarationList.declarations, (each) => named(each.name, each));
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text === name ? statement : undefined;
    return ts.isImportDeclaration(statement) ? importedIn(statement, name, ts) : undefined;
  });
}

function importedIn({ importClause }: ts.ImportDeclaration, name: string, { isNamedImports }: TypeScript): ts.Node | undefined {
  if (importClause?.name?.text === name) return importClause;
  const bindings = importClause?.namedBindings;
  if (bindings === undefined) return undefined;
  if (isNamedImports(bindings)) return bindings.elements.find((element) => element.name.text === name);
  return bindings.name.text === name ? bindings : undefined;
}

function first<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
