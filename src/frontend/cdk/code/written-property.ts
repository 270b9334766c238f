import type ts from 'typescript';
import type { Call } from './calls.js';
import type { ParsedFile, ParsedFiles } from './parsed-files.js';

/** A call of a trace: in its file, innermost first in a list of them. */
export interface TracedCall {
  readonly file: ParsedFile;
  readonly call: Call;
}

/** A node and the file that it is in. */
export interface Found {
  readonly file: ParsedFile;
  readonly node: ts.Node;
}

/** What a name stands for, and which of the calls it is an argument of. */
interface Resolved {
  readonly found: Found;
  readonly level: number;
}

/** How far values are followed from name to name, and how deep objects are looked into. */
const STEPS = 12;

type Member = ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.MethodDeclaration;

/**
 * Finds where a property of a construct was written: in the objects that a call passes on, through spreads, constants, imported
 * ones too, and parameters, whose arguments are in the calls around it.
 */
export class PropertySearch {
  constructor(
    private readonly files: ParsedFiles,
    /** Innermost first. */
    private readonly calls: readonly TracedCall[],
  ) {}

  /** The first of some names that any of the calls passes, innermost call first. */
  find(names: readonly string[]): Found | undefined {
    for (const [level, { file, call }] of this.calls.entries()) {
      for (const name of names) {
        for (const argument of argumentsOf(call)) {
          const member = this.member({ file, node: argument }, name, level, STEPS, true);
          if (member) return member;
        }
      }
    }
    return undefined;
  }

  /** A member of what an expression comes to. Inner objects are looked into when those further out have no such member. */
  private member(from: Found, name: string, level: number, steps: number, deep: boolean): Found | undefined {
    if (steps <= 0) return undefined;
    const { ts } = this.files;
    const { file } = from;
    const node = bare(from.node, this.files);
    if (ts.isObjectLiteralExpression(node)) return this.inObject({ file, node }, node, name, level, steps, deep);
    const within = (nodes: readonly ts.Node[]): Found | undefined => first(nodes, (each) => this.member({ file, node: each }, name, level, steps - 1, deep));
    if (ts.isArrayLiteralExpression(node)) return deep ? within(node.elements) : undefined;
    if (ts.isConditionalExpression(node)) return within([node.whenTrue, node.whenFalse]);
    if (ts.isBinaryExpression(node)) return within([node.left, node.right]);
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const inArguments = deep ? within(node.arguments ?? []) : undefined;
      return inArguments ?? this.inResult({ file, node }, node, name, level, steps, deep);
    }
    const meant = this.resolve({ file, node }, level, steps);
    return meant && this.member(meant.found, name, meant.level, steps - 1, deep);
  }

  private inObject(from: Found, object: ts.ObjectLiteralExpression, name: string, level: number, steps: number, deep: boolean): Found | undefined {
    const { ts } = this.files;
    const { file } = from;
    // What is written later wins.
    for (const property of [...object.properties].reverse()) {
      if (ts.isSpreadAssignment(property)) {
        const spread = this.member({ file, node: property.expression }, name, level, steps - 1, false);
        if (spread) return spread;
      } else if (isMember(property, ts) && nameOf(property) === name) {
        return this.followed({ file, node: property }, property, level, steps);
      }
    }
    if (!deep) return undefined;
    return first(object.properties, (property) => {
      if (!ts.isPropertyAssignment(property) || ts.isIdentifier(property.initializer)) return undefined;
      return this.member({ file, node: property.initializer }, name, level, steps - 1, true);
    });
  }

  /** What a function of the same file returns. */
  private inResult(from: Found, call: ts.NewExpression | ts.CallExpression, name: string, level: number, steps: number, deep: boolean): Found | undefined {
    const { ts } = this.files;
    if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
    const made = this.declarationOf({ file: from.file, node: call.expression }, call.expression);
    const body = made && functionBody(made.node, ts);
    return made && body && first(returned(body, ts), (node) => this.member({ file: made.file, node }, name, level, steps - 1, deep));
  }

  /** A property that only passes on what has another name was written there. */
  private followed(found: Found, member: Member, level: number, steps: number): Found {
    const { ts } = this.files;
    const value = ts.isPropertyAssignment(member) ? bare(member.initializer, this.files) : ts.isShorthandPropertyAssignment(member) ? member.name : undefined;
    if (value === undefined || steps <= 0) return found;
    const further = this.written({ file: found.file, node: value }, level, steps - 1);
    return further ?? found;
  }

  /** Where the value of a name was written: the property of an outer call, or the declaration of a constant of simple value. */
  private written(from: Found, level: number, steps: number): Found | undefined {
    const { ts } = this.files;
    const { file } = from;
    const node = bare(from.node, this.files);
    if (ts.isPropertyAccessExpression(node)) {
      const object = this.resolve({ file, node: node.expression }, level, steps);
      return object && this.member(object.found, node.name.text, object.level, steps - 1, false);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
      return this.written({ file, node: node.left }, level, steps - 1);
    }
    // `props.mutable ? MUTABLE : IMMUTABLE` is decided by whoever sets `mutable`.
    if (ts.isConditionalExpression(node)) return this.written({ file, node: node.condition }, level, steps - 1);
    // `Duration.days(settings.backupDays)`.
    if (ts.isCallExpression(node)) {
      const [only, ...others] = node.arguments;
      return only && others.length === 0 ? this.written({ file, node: only }, level, steps - 1) : undefined;
    }
    if (!ts.isIdentifier(node)) return undefined;
    const declared = this.declarationOf(from, node);
    if (declared && ts.isBindingElement(declared.node)) return this.bound(declared, declared.node, level, steps)?.found;
    if (declared && ts.isParameter(declared.node)) return this.parameterArgument(declared.node, level)?.found;
    if (!declared || !ts.isVariableDeclaration(declared.node) || !declared.node.initializer) return undefined;
    const value = bare(declared.node.initializer, this.files);
    return ts.isLiteralExpression(value) || value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword ? declared : undefined;
  }

  /** The expression that a name, or a member of something, stands for. */
  private resolve(from: Found, level: number, steps: number): Resolved | undefined {
    if (steps <= 0) return undefined;
    const { ts } = this.files;
    const { file } = from;
    const node = bare(from.node, this.files);
    if (ts.isPropertyAccessExpression(node)) {
      const object = this.resolve({ file, node: node.expression }, level, steps - 1);
      const member = object && this.member(object.found, node.name.text, object.level, steps - 1, false);
      return member && { found: { file: member.file, node: initializerOf(member.node, ts) }, level: object.level };
    }
    if (ts.isObjectLiteralExpression(node)) return { found: { file, node }, level };
    if (!ts.isIdentifier(node)) return undefined;
    const declared = this.declarationOf(from, node);
    if (!declared) return undefined;
    if (ts.isParameter(declared.node)) return this.parameterArgument(declared.node, level);
    if (ts.isBindingElement(declared.node)) {
      const bound = this.bound(declared, declared.node, level, steps);
      return bound && { found: { file: bound.found.file, node: initializerOf(bound.found.node, ts) }, level: bound.level };
    }
    if (!ts.isVariableDeclaration(declared.node) || !declared.node.initializer) return undefined;
    return { found: { file: declared.file, node: declared.node.initializer }, level };
  }

  /** The member that `const { settings } = props` or `({ settings }: Props)` takes out of an object. */
  private bound({ file }: Found, element: ts.BindingElement, level: number, steps: number): Resolved | undefined {
    const { ts } = this.files;
    const key = element.propertyName ?? element.name;
    const { parent } = element.parent;
    const initializer = ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
    const object = initializer ? this.resolve({ file, node: initializer }, level, steps - 1) : this.parameterArgument(element, level);
    const member = object && ts.isIdentifier(key) ? this.member(object.found, key.text, object.level, steps - 1, false) : undefined;
    return object && member && { found: member, level: object.level };
  }

  /** What the call around a function's frame passes for a parameter. */
  private parameterArgument(node: ts.Node, level: number): Resolved | undefined {
    const { ts } = this.files;
    let parameter = node;
    while (!ts.isParameter(parameter)) {
      if (ts.isSourceFile(parameter) || ts.isBlock(parameter)) return undefined;
      parameter = parameter.parent;
    }
    const owner = parameter.parent;
    const index = owner.parameters.indexOf(parameter);
    for (const [outer, { file: outerFile, call }] of this.calls.entries()) {
      if (outer <= level) continue;
      const argument = argumentsOf(call)[index];
      if (argument && isCalled(owner, call, ts)) return { found: { file: outerFile, node: argument }, level: outer };
    }
    return undefined;
  }

  /** The declaration of a name: around it in its file, or in the file that it is imported from. */
  private declarationOf(from: Found, name: ts.Identifier): Found | undefined {
    const { ts } = this.files;
    for (let scope: ts.Node = name.parent; ; scope = scope.parent) {
      const found = declaredIn(scope, name.text, ts);
      if (found) return this.throughImport({ file: from.file, node: found }, name.text);
      if (ts.isSourceFile(scope)) return undefined;
    }
  }

  private throughImport(declared: Found, name: string): Found | undefined {
    const { ts } = this.files;
    if (!ts.isImportSpecifier(declared.node)) return declared;
    const { moduleSpecifier } = declared.node.parent.parent.parent;
    const file = ts.isStringLiteral(moduleSpecifier) ? this.files.imported(declared.file, moduleSpecifier.text) : undefined;
    const exported = file && declaredIn(file.root, (declared.node.propertyName ?? declared.node.name).text || name, ts);
    return file && exported && { file, node: exported };
  }
}

export function argumentsOf(call: Call): readonly ts.Expression[] {
  return 'operatorToken' in call ? [call.right] : (call.arguments ?? []);
}

/** Whether a call may be what ran a function's body: its class is made, or it has the function's name. */
function isCalled(owner: ts.SignatureDeclaration, call: Call, ts: ParsedFiles['ts']): boolean {
  if ('operatorToken' in call) return false;
  const callee = call.expression;
  const called = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
  if (ts.isConstructorDeclaration(owner)) {
    return ts.isNewExpression(call) || callee.kind === ts.SyntaxKind.SuperKeyword;
  }
  if (owner.name && ts.isIdentifier(owner.name)) return owner.name.text === called;
  const { parent } = owner;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text === called : false;
}

function declaredIn(scope: ts.Node, name: string, ts: ParsedFiles['ts']): ts.Node | undefined {
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
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name ? statement : undefined;
    if (!ts.isImportDeclaration(statement)) return undefined;
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.find((element) => element.name.text === name) : undefined;
  });
}

function isMember(node: ts.Node, ts: ParsedFiles['ts']): node is Member {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isMethodDeclaration(node);
}

function nameOf(member: Member): string | undefined {
  return 'text' in member.name ? member.name.text : undefined;
}

function initializerOf(node: ts.Node, ts: ParsedFiles['ts']): ts.Node {
  return ts.isPropertyAssignment(node) ? node.initializer : node;
}

/** Without brackets and assertions, which change nothing. */
function bare(node: ts.Node, { ts }: ParsedFiles): ts.Node {
  let at = node;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isSatisfiesExpression(at) || ts.isNonNullExpression(at)) at = at.expression;
  return at;
}

function functionBody(node: ts.Node, ts: ParsedFiles['ts']): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node)) return node.body;
  if (!ts.isVariableDeclaration(node) || !node.initializer) return undefined;
  return ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer) ? node.initializer.body : undefined;
}

function returned(body: ts.Node, ts: ParsedFiles['ts']): readonly ts.Node[] {
  if (!ts.isBlock(body)) return [body];
  return body.statements.flatMap((statement) => (ts.isReturnStatement(statement) && statement.expression ? [statement.expression] : []));
}

function first<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
