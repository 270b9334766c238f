import type ts from 'typescript';
import type { Call, TracedCall } from './calls.js';
import { argumentsOf } from './calls.js';
import { Declarations } from './declarations.js';
import type { Member } from './expressions.js';
import { bare, calledName, initializerOf, isComparison, isFallback, isMember, isSimple, keyOf, nameOf, propertiesNamed, returnedBy } from './expressions.js';
import type { Found, ParsedFiles } from './parsed-files.js';
import { turnsOf } from './turns.js';

/** What an expression stands for, and which of the calls it is in. */
export interface Meaning extends Found {
  readonly level: number;
}

/** How far values are followed from name to name, and how deep objects are looked into. */
const STEPS = 14;
/** How many expressions are looked at for one question. */
const VISITS = 5_000;

/**
 * Follows values through the user's code without running it: through spreads, constants, imports, functions, loops, and the
 * parameters of functions, whose arguments are in the calls of the trace. Where several are possible, all are given, the likely ones first.
 */
export class CodeValues {
  private readonly declarations: Declarations;
  private visits = 0;

  constructor(
    private readonly files: ParsedFiles,
    /** Innermost first. */
    private readonly calls: readonly TracedCall[],
    /** The ids of a construct's path: they tell which turn of a loop made it. */
    private readonly ids: readonly string[],
  ) {
    this.declarations = new Declarations(files);
  }

  /** The properties with a name in what an expression comes to; with `deep`, also in the objects inside of it that have none further out. */
  *members(from: Meaning, name: string, deep: boolean, steps = STEPS): Iterable<Found> {
    if (steps <= 0 || this.visits++ > VISITS) return;
    const { ts } = this.files;
    const node = bare(from.node, ts);
    const within = function* (values: CodeValues, nodes: readonly ts.Node[]): Iterable<Found> {
      for (const each of nodes) yield* values.members({ ...from, node: each }, name, deep, steps - 1);
    };
    if (ts.isObjectLiteralExpression(node)) yield* this.inObject(from, node, name, deep, steps);
    else if (ts.isArrayLiteralExpression(node)) yield* within(this, deep ? node.elements : []);
    else if (ts.isConditionalExpression(node)) yield* within(this, [node.whenTrue, node.whenFalse]);
    else if (ts.isBinaryExpression(node)) yield* within(this, [node.left, node.right]);
    else {
      if (deep && (ts.isNewExpression(node) || ts.isCallExpression(node))) yield* within(this, node.arguments ?? []);
      for (const meant of this.meanings({ ...from, node }, steps - 1)) yield* this.members(meant, name, deep, steps - 1);
    }
  }

  /** Where the value of an expression was written, when it only passes on another one. */
  *written(from: Meaning, steps = STEPS): Iterable<Found> {
    if (steps <= 0 || this.visits++ > VISITS) return;
    const { ts } = this.files;
    const node = bare(from.node, ts);
    const further = (inner: ts.Node): Iterable<Found> => this.written({ ...from, node: inner }, steps - 1);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) yield* this.accessed({ ...from, node }, node, steps);
    // `props.mutable ? MUTABLE : IMMUTABLE` is decided by whoever sets `mutable`.
    else if (ts.isConditionalExpression(node)) yield* further(node.condition);
    else if (ts.isPrefixUnaryExpression(node)) yield* further(node.operand);
    else if (ts.isBinaryExpression(node)) yield* isFallback(node, ts) ? further(node.left) : isComparison(node, ts) ? further(node.left) : [];
    else if (ts.isCallExpression(node)) {
      // `Duration.days(settings.backupDays)`.
      const [only, ...others] = node.arguments;
      if (only && others.length === 0) yield* further(only);
    } else if (ts.isIdentifier(node)) yield* this.named({ ...from, node }, node, steps);
  }

  /** The expressions that an expression stands for: its own text where it is an object or a list. */
  *meanings(from: Meaning, steps = STEPS): Iterable<Meaning> {
    if (steps <= 0 || this.visits++ > VISITS) return;
    const { ts } = this.files;
    const node = bare(from.node, ts);
    if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) yield { ...from, node };
    else if (ts.isConditionalExpression(node)) {
      for (const branch of [node.whenTrue, node.whenFalse]) yield* this.meanings({ ...from, node: branch }, steps - 1);
    } else if (ts.isBinaryExpression(node)) {
      for (const side of [node.left, node.right]) yield* this.meanings({ ...from, node: side }, steps - 1);
    } else if (ts.isCallExpression(node)) {
      for (const result of this.results({ ...from, node }, node)) yield* this.meanings(result, steps - 1);
    } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      for (const found of this.accessed({ ...from, node }, node, steps)) yield* this.meanings(this.valueOf(found, from.level), steps - 1);
    } else if (ts.isIdentifier(node)) {
      for (const found of this.declared({ ...from, node }, node, steps)) yield* this.meanings(this.valueOf(found, found.level), steps - 1);
    }
  }

  /** What the functions that a call may call return: a function of its name, or a method of `this`. */
  *results({ file, level }: Meaning, call: ts.CallExpression): Iterable<Meaning> {
    const { ts } = this.files;
    const callee = call.expression;
    if (ts.isIdentifier(callee)) {
      const made = this.declarations.of({ file, node: callee }, callee);
      if (made) for (const node of returnedBy(made.node, ts)) yield { file: made.file, node, level };
    }
    if (!ts.isPropertyAccessExpression(callee)) return;
    const isOwn = callee.expression.kind === ts.SyntaxKind.ThisKeyword || callee.expression.kind === ts.SyntaxKind.SuperKeyword;
    const namespace = ts.isIdentifier(callee.expression) ? this.declarations.of({ file, node: callee }, callee.expression) : undefined;
    const exported = namespace && this.declarations.inNamespace(namespace, callee.name.text);
    // Subclasses are in the files of the outer calls: what they override is decided there.
    const files = isOwn ? [...new Set([file, ...this.calls.map((traced) => traced.file)])].reverse() : [];
    const methods = [...(exported ? [exported] : []), ...files.flatMap((each) => this.declarations.methodsOf(each, callee.name.text))];
    for (const method of methods) for (const node of returnedBy(method.node, ts)) yield { file: method.file, node, level };
  }

  private *inObject(from: Meaning, object: ts.ObjectLiteralExpression, name: string, deep: boolean, steps: number): Iterable<Found> {
    const { ts } = this.files;
    // What is written later wins.
    for (const property of [...object.properties].reverse()) {
      if (ts.isSpreadAssignment(property)) yield* this.members({ ...from, node: property.expression }, name, false, steps - 1);
      else if (isMember(property, ts) && nameOf(property) === name) yield* this.followed(from, property, steps);
    }
    if (!deep) return;
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property) || ts.isIdentifier(property.initializer)) continue;
      yield* this.members({ ...from, node: property.initializer }, name, true, steps - 1);
    }
  }

  /** A property that only passes on what has another name was written there. */
  private *followed(from: Meaning, member: Member, steps: number): Iterable<Found> {
    const { ts } = this.files;
    let isFollowed = false;
    const value = ts.isMethodDeclaration(member) ? undefined : initializerOf(member, ts);
    for (const found of value === undefined ? [] : this.written({ ...from, node: value }, steps - 1)) {
      isFollowed = true;
      yield found;
    }
    if (!isFollowed) yield { file: from.file, node: member };
  }

  /** Where the member of an object is written. */
  private *accessed(from: Meaning, node: ts.PropertyAccessExpression | ts.ElementAccessExpression, steps: number): Iterable<Found> {
    const { ts } = this.files;
    const key = keyOf(node, ts);
    if (key !== undefined) {
      const namespace = ts.isIdentifier(node.expression) ? this.declarations.of(from, node.expression) : undefined;
      const exported = namespace && this.declarations.inNamespace(namespace, key);
      if (exported) yield exported;
      const ofClass = namespace && ts.isClassDeclaration(namespace.node) ? propertiesNamed(namespace.node, key, ts) : [];
      if (namespace) yield* ofClass.map((each) => ({ file: namespace.file, node: each }));
      if (node.expression.kind === ts.SyntaxKind.ThisKeyword) yield* this.ofClass(from, node, key, steps);
    }
    for (const object of this.meanings({ ...from, node: node.expression }, steps - 1)) {
      if (key !== undefined) yield* this.members(object, key, false, steps - 1);
      else yield* this.itemsIn(object);
    }
  }

  /** `this.x`: what a property of the class begins with, or its constructor sets it to. */
  private *ofClass(from: Meaning, node: ts.Node, name: string, steps: number): Iterable<Found> {
    const { ts } = this.files;
    let owner: ts.Node = node;
    while (!ts.isClassLike(owner)) {
      if (ts.isSourceFile(owner)) return;
      owner = owner.parent;
    }
    for (const property of propertiesNamed(owner, name, ts)) if (property.initializer) yield { file: from.file, node: property };
    for (const member of owner.members) {
      if (!ts.isConstructorDeclaration(member)) continue;
      const parameter = member.parameters.find((each) => ts.isIdentifier(each.name) && each.name.text === name);
      if (parameter && ts.isParameterPropertyDeclaration(parameter, member)) yield* this.parameterArguments({ ...from, node: parameter }, parameter);
      for (const statement of member.body?.statements ?? []) {
        const set = ts.isExpressionStatement(statement) ? statement.expression : undefined;
        if (!set || !ts.isBinaryExpression(set) || !ts.isPropertyAccessExpression(set.left) || set.left.name.text !== name) continue;
        yield* this.writtenOrSelf({ ...from, node: set.right }, steps - 1);
      }
    }
  }

  private *writtenOrSelf(from: Meaning, steps: number): Iterable<Found> {
    let isFollowed = false;
    for (const found of this.written(from, steps)) {
      isFollowed = true;
      yield found;
    }
    if (!isFollowed) yield from;
  }

  /** Where the value of a name was written: by a caller, in a list, or at its declaration where that is a simple value. */
  private *named(from: Meaning, name: ts.Identifier, steps: number): Iterable<Found> {
    const { ts } = this.files;
    for (const found of this.declared(from, name, steps)) {
      if (!ts.isVariableDeclaration(found.node)) yield* ts.isPropertyAssignment(found.node) ? [found] : this.writtenOrSelf(found, steps - 1);
      else if (found.node.initializer && isSimple(bare(found.node.initializer, ts), ts)) yield found;
      else if (found.node.initializer) yield* this.written({ ...found, node: found.node.initializer }, steps - 1);
    }
  }

  /** What a name is declared as: a variable, what a caller passes, or an item of what a loop goes through. */
  private *declared(from: Meaning, name: ts.Identifier, steps: number): Iterable<Meaning> {
    const declared = this.declarations.of(from, name);
    if (declared) yield* this.bound({ ...declared, level: from.level }, steps);
  }

  private *bound(declared: Meaning, steps: number): Iterable<Meaning> {
    if (steps <= 0) return;
    const { ts } = this.files;
    const { node, level } = declared;
    if (ts.isParameter(node)) yield* this.parameterArguments(declared, node);
    else if (ts.isVariableDeclaration(node)) {
      if (node.initializer) yield declared;
      else if (ts.isForOfStatement(node.parent.parent)) yield* this.items({ ...declared, node: node.parent.parent.expression }, steps - 1);
    } else if (ts.isBindingElement(node)) {
      const key = node.propertyName ?? node.name;
      for (const source of this.bound({ ...declared, node: node.parent.parent }, steps - 1)) {
        const value = this.valueOf(source, source.level);
        if (ts.isArrayBindingPattern(node.parent)) yield* this.atIndex(source, node.parent.elements.indexOf(node));
        else if (ts.isIdentifier(key)) for (const found of this.members(value, key.text, false, steps - 1)) yield { ...found, level: source.level };
      }
      if (node.initializer) yield { ...declared, node: node.initializer, level };
    }
  }

  /** `[name, settings]`: of an entry of an object, of a list. */
  private *atIndex(source: Meaning, index: number): Iterable<Meaning> {
    const { ts } = this.files;
    if (ts.isPropertyAssignment(source.node)) {
      if (index === 1) yield source;
      return;
    }
    for (const list of this.meanings(this.valueOf(source, source.level))) {
      const item = ts.isArrayLiteralExpression(list.node) ? list.node.elements[index] : undefined;
      if (item) yield { ...list, node: item };
    }
  }

  /** What the call around a function's frame passes for a parameter, or a loop for that of its body. */
  private *parameterArguments(declared: Meaning, parameter: ts.ParameterDeclaration): Iterable<Meaning> {
    const { ts } = this.files;
    const owner = parameter.parent;
    const index = owner.parameters.indexOf(parameter);
    const loop = owner.parent;
    if (ts.isArrowFunction(owner) && ts.isCallExpression(loop) && loop.arguments[0] === owner) {
      if (index === 0 && ts.isPropertyAccessExpression(loop.expression)) yield* this.items({ ...declared, node: loop.expression.expression }, STEPS);
      return;
    }
    for (const [outer, { file, call }] of this.calls.entries()) {
      const argument = outer > declared.level ? argumentsOf(call)[index] : undefined;
      if (!argument || !this.isCalled(owner, call)) continue;
      yield { file, node: argument, level: outer };
      return;
    }
    if (parameter.initializer) yield { ...declared, node: parameter.initializer };
  }

  /** Whether a call may be what ran a function's body: its class is made, or it has the function's name. */
  private isCalled(owner: ts.SignatureDeclaration, call: Call): boolean {
    if ('operatorToken' in call) return false;
    const { ts } = this.files;
    if (ts.isConstructorDeclaration(owner)) return ts.isNewExpression(call) || call.expression.kind === ts.SyntaxKind.SuperKeyword;
    const named = owner.name ?? (ts.isVariableDeclaration(owner.parent) ? owner.parent.name : undefined);
    return named !== undefined && ts.isIdentifier(named) && named.text === calledName(call.expression, ts);
  }

  /** What a loop goes through, that of the construct's own turn first where its id tells. */
  private *items(from: Meaning, steps: number): Iterable<Meaning> {
    const { ts } = this.files;
    const node = bare(from.node, ts);
    const entries = ts.isCallExpression(node) && /^Object\.(?:entries|values)$/.test(node.expression.getText()) ? node.arguments[0] : undefined;
    for (const list of this.meanings({ ...from, node: entries ?? node }, steps - 1)) yield* this.itemsIn(list);
  }

  private itemsIn(list: Meaning): readonly Meaning[] {
    return turnsOf(list.node, this.ids, this.files.ts).map((node) => ({ ...list, node }));
  }

  private valueOf({ file, node }: Found, level: number): Meaning {
    return { file, node: initializerOf(node, this.files.ts), level };
  }
}
