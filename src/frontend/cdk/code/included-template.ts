import { posix } from 'node:path';
import type ts from 'typescript';
import type { Place } from '../../../model/source.js';
import { parseTree } from '../../../syntax/parse.js';
import type { Entry, Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { TracedCall } from './calls.js';
import { argumentsOf } from './calls.js';
import { calledName, nameOf } from './expressions.js';
import type { ParsedFiles, TypeScript } from './parsed-files.js';
import type { Step } from './property-path.js';
import { stepsOf } from './property-path.js';

/** Reads templates that `CfnInclude` takes into an app, each once: what is in them was written there. */
export class IncludedTemplates {
  private readonly trees = new Map<ts.Node, Node | undefined>();

  constructor(private readonly files: ParsedFiles) {}

  /** Where a property of a resource is written, or else the resource; undefined when a call includes no template that can be read. */
  placeOf(traced: TracedCall, logicalId: string, property: string): Place | undefined {
    const resources = child(this.treeOf(traced), 'Resources');
    const resource = resources?.kind === 'map' ? resources.entries.get(logicalId) : undefined;
    if (resource === undefined) return undefined;
    const steps = stepsOf(property);
    return reached(resource, steps) ?? reached(resource, ['Properties', ...steps]) ?? resource.keyPlace;
  }

  private treeOf({ file, call }: TracedCall): Node | undefined {
    const { ts } = this.files;
    if (!ts.isNewExpression(call) || calledName(call.expression, ts) !== 'CfnInclude') return undefined;
    if (!this.trees.has(call)) this.trees.set(call, this.read(file.source.path, templatePath(call, ts)));
    return this.trees.get(call);
  }

  /** The path is relative to the file that computes it, or to wherever the app runs. */
  private read(from: string, path: string | undefined): Node | undefined {
    if (path === undefined) return undefined;
    for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
      const source = this.files.read(posix.join(folder, path));
      if (source) return parseTree(source).result;
      if (folder === posix.dirname(folder)) return undefined;
    }
  }
}

/** `../templates/legacy.yaml`, of `templateFile: path.join(__dirname, '../templates', 'legacy.yaml')`. */
function templatePath(call: ts.NewExpression, typescript: TypeScript): string | undefined {
  const [, , props] = argumentsOf(call);
  if (props === undefined || !typescript.isObjectLiteralExpression(props)) return undefined;
  const file = props.properties.find((property) => typescript.isPropertyAssignment(property) && nameOf(property) === 'templateFile');
  const parts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (typescript.isStringLiteralLike(node)) parts.push(node.text);
    typescript.forEachChild(node, visit);
  };
  if (file && typescript.isPropertyAssignment(file)) visit(file.initializer);
  return parts.length === 0 ? undefined : parts.join('/');
}

/** The place of the last entry on a path that is there: of its value, where that is a simple one. */
function reached({ value }: Entry, steps: readonly Step[]): Place | undefined {
  let place: Place | undefined;
  let at: Node | undefined = value;
  for (const step of steps) {
    if (at?.kind === 'list' && typeof step === 'number') at = at.items[step];
    else {
      const entry: Entry | undefined = at?.kind === 'map' ? at.entries.get(String(step)) : undefined;
      if (entry && step !== 'Properties') place = entry.value.kind === 'scalar' ? entry.value.place : entry.keyPlace;
      at = entry?.value;
    }
    if (at === undefined) break;
  }
  return place;
}
