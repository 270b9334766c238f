import type ts from 'typescript';
import type { Value } from '../../../model/value.js';
import { calledName } from './expressions.js';
import type { Operation } from './operations.js';
import type { Found, ParsedFile, ParsedFiles } from './parsed-files.js';
import { camelCase } from './property-names.js';
import type { Step } from './property-path.js';
import { stepsOf } from './property-path.js';
import { itemAround, leavesOf, ownText, valueAt } from './texts.js';
import type { PropertySearch } from './written-property.js';

/** What of CDK stands for which texts of a template. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  anyIpv4: '0.0.0.0/0',
  anyIpv6: '::/0',
  allTraffic: '-1',
  AnyPrincipal: '*',
  StarPrincipal: '*',
};

/** Finds what decided a property after its construct was made. */
export class LaterChanges {
  constructor(
    private readonly files: ParsedFiles,
    private readonly search: PropertySearch,
    private readonly file: ParsedFile,
    /** In the order of the text. */
    private readonly operations: readonly Operation[],
  ) {}

  /** Where a property was set: assigned, overridden, taken away. */
  set(property: string, expected: Value | undefined): Found | undefined {
    const path = stepsOf(property);
    // The last one counts.
    for (const operation of [...this.operations].reverse()) {
      const found = this.setBy(operation, path, expected);
      if (found) return found;
    }
    return undefined;
  }

  /** What a method added to a list: the one call that mentions most of what the template says of the item. */
  added(property: string, properties: Value): Found | undefined {
    const value = itemAround(properties, property);
    if (value === undefined) return undefined;
    const own = ownText(valueAt(properties, property));
    const texts = new Set(leavesOf(value));
    let best: { readonly call: ts.CallExpression; readonly score: number } | undefined;
    for (const call of this.operations) {
      if ('operatorToken' in call || !/^(?:add(?!\w*Override)|allow|attach)/.test(calledName(call.expression, this.files.ts) ?? '')) continue;
      const mentioned = [...texts].filter((text) => this.mention(call, text) !== undefined);
      const score = mentioned.length + (own !== undefined && mentioned.includes(own) ? texts.size : 0);
      if (score > (best?.score ?? 0)) best = { call, score };
    }
    if (best === undefined) return undefined;
    return (own === undefined ? undefined : this.mention(best.call, own)) ?? { file: this.file, node: best.call };
  }

  private setBy(operation: Operation, path: readonly Step[], expected: Value | undefined): Found | undefined {
    const { ts } = this.files;
    const [first = '', ...rest] = path;
    const whole: Found = { file: this.file, node: operation };
    if ('operatorToken' in operation) {
      const name = ts.isPropertyAccessExpression(operation.left) ? operation.left.name.text : '';
      if (name !== first && (typeof first === 'number' || name !== camelCase(first))) return undefined;
      return this.search.within({ file: this.file, node: operation.right, level: 0 }, rest, expected) ?? whole;
    }
    const method = calledName(operation.expression, ts) ?? '';
    if (method === 'applyRemovalPolicy' && (first === 'DeletionPolicy' || first === 'UpdateReplacePolicy')) return whole;
    const set = overridden(operation, method, ts);
    const isAround = set?.every((step, index) => index >= path.length || String(step) === String(path[index]));
    if (!set || !isAround) return undefined;
    const [, value] = operation.arguments;
    return (value && this.search.within({ file: this.file, node: value, level: 0 }, path.slice(set.length), expected)) ?? whole;
  }

  /** What in the arguments of a call stands for a text, or where that was written. */
  private mention(call: ts.CallExpression, text: string): Found | undefined {
    const { ts } = this.files;
    const { file } = this;
    let found: Found | undefined;
    const visit = (node: ts.Node): void => {
      if (found) return;
      if (isText(node, text, ts)) found = { file, node: ts.isPropertyAssignment(node.parent) ? node.parent : node };
      else if (ts.isIdentifier(node) && Object.hasOwn(STANDS_FOR, node.text) && STANDS_FOR[node.text] === text) found = { file, node: callAround(node, ts) };
      else if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) {
        for (const written of this.search.written({ file, node, level: 0 })) {
          if (isText(ts.isPropertyAssignment(written.node) ? written.node.initializer : written.node, text, ts)) found = written;
        }
      }
      ts.forEachChild(node, visit);
    };
    call.arguments.forEach(visit);
    return found;
  }
}

/** The path that an override sets: `addPropertyOverride('Tags.0.Key', …)`, `addOverride('Properties.Tags', …)`, `addOverride('DeletionPolicy', …)`. */
function overridden(call: ts.CallExpression, method: string, { isStringLiteralLike }: ParsedFiles['ts']): readonly Step[] | undefined {
  if (!/^add(?:Property)?(?:Deletion)?Override$/.test(method)) return undefined;
  const [path] = call.arguments;
  return path && isStringLiteralLike(path) ? stepsOf(method.includes('Property') ? path.text : path.text.replace(/^Properties\./, '')) : undefined;
}

function isText(node: ts.Node, text: string, { isStringLiteralLike, isNumericLiteral }: ParsedFiles['ts']): boolean {
  return (isStringLiteralLike(node) || isNumericLiteral(node)) && node.text === text;
}

/** `ec2.Peer.anyIpv4()` of `anyIpv4`. */
function callAround(node: ts.Node, { isPropertyAccessExpression, isCallExpression, isNewExpression }: ParsedFiles['ts']): ts.Node {
  let at = node;
  while (isPropertyAccessExpression(at.parent)) at = at.parent;
  const { parent } = at;
  return (isCallExpression(parent) || isNewExpression(parent)) && parent.expression === at ? parent : at;
}
