import type ts from 'typescript';
import { append } from '../../../model/append.js';
import type { Source } from '../../../model/source.js';
import type { Call, TracedCall } from './calls.js';
import type { ParsedFile, ParsedFiles } from './parsed-files.js';

/** How many files of an app are looked through. */
const FILES = 500;

/** What CDK calls the parts of its own constructs: found in the user's code under these names, it is something else. */
const INNER: ReadonlySet<string> = new Set(['Resource', 'Default', 'DefaultPolicy', 'ServiceRole', 'Policy', 'Role']);

/** Finds the calls that made constructs by the ids that they give, for what has no trace: in the app's files, where an id is unambiguous. */
export class ConstructSearch {
  private byId: ReadonlyMap<string, readonly TracedCall[]> | undefined;

  constructor(
    private readonly files: ParsedFiles,
    private readonly entries: () => readonly Source[],
  ) {}

  /** The calls that made a construct and those around it, innermost first. `classOf` is the class's name, where it is known. */
  callsOf(path: string, classOf: (path: string) => string | undefined): readonly TracedCall[] {
    this.byId ??= this.index();
    const calls: TracedCall[] = [];
    const ids = path.split('/');
    for (let length = ids.length; length > 0; length--) {
      const id = ids[length - 1] ?? '';
      const made = INNER.has(id) ? [] : (this.byId.get(id) ?? []);
      const className = classOf(ids.slice(0, length).join('/'));
      const ofClass = made.length > 1 ? made.filter(({ call }) => classNameOf(call, this.files.ts) === className) : made;
      const [only, another] = ofClass;
      if (only && !another) calls.push(only);
    }
    return calls;
  }

  private index(): ReadonlyMap<string, readonly TracedCall[]> {
    const byId = new Map<string, TracedCall[]>();
    for (const file of this.reachable()) {
      const visit = (node: ts.Node): void => {
        const id = idOf(node, this.files.ts);
        if (id) append(byId, id.text, { file, call: id.call });
        this.files.ts.forEachChild(node, visit);
      };
      visit(file.root);
    }
    return byId;
  }

  /** The entry files and what they import relatively. */
  private reachable(): ReadonlySet<ParsedFile> {
    const reached = new Set<ParsedFile>();
    const waiting = this.entries().flatMap((source) => this.files.parse(source) ?? []);
    for (let file = waiting.shift(); file !== undefined && reached.size < FILES; file = waiting.shift()) {
      if (reached.has(file)) continue;
      reached.add(file);
      waiting.push(...this.files.importsOf(file));
    }
    return reached;
  }
}

/** `new Bucket(this, 'Uploads', …)`. */
function idOf(node: ts.Node, typescript: ParsedFiles['ts']): { readonly text: string; readonly call: Call } | undefined {
  if (!typescript.isNewExpression(node)) return undefined;
  const id = node.arguments?.[1];
  return id && typescript.isStringLiteralLike(id) ? { text: id.text, call: node } : undefined;
}

function classNameOf(call: Call, { isPropertyAccessExpression, isIdentifier }: ParsedFiles['ts']): string | undefined {
  if ('operatorToken' in call) return undefined;
  const { expression } = call;
  if (isPropertyAccessExpression(expression)) return expression.name.text;
  return isIdentifier(expression) ? expression.text : undefined;
}
