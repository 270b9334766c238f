import type { Diagnostic, WithDiagnostics } from '../../model/diagnostic.js';
import { parseTree } from '../../syntax/parse.js';
import type { MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Files } from '../files.js';
import { expandIncludes } from './include.js';
import type { Expansion } from './language-extensions.js';
import { expandLanguageExtensions } from './language-extensions.js';
import { expandSam } from './sam/index.js';

/** What the expansions of a template may ask. */
export interface TransformContext {
  readonly files: Files;
  readonly path: string;
  /** The value of a parameter as far as it is known before the template is evaluated. */
  parameter(name: string): Node | undefined;
}

/** A template with everything expanded. */
export interface Transformed {
  readonly template: MapNode;
  /** The template after its loops, before SAM: what a resource that SAM made can be traced to. */
  readonly beforeSam: MapNode;
  /** What loops made, by logical id. */
  readonly loops: Pick<Expansion, 'madeBy' | 'symbolic'>;
}

const SAM = 'AWS::Serverless-2016-10-31';

/** Where a template is thought to be deployed while nobody says; SAM's output depends on it only in endpoints outside of the `aws` partition. */
const DEPLOYMENT = { region: 'us-east-1', partition: 'aws' };

/** Macros of AWS that are expanded here, or that leave the resources of the template as they are. */
const KNOWN = new Set([SAM, 'AWS::LanguageExtensions', 'AWS::Include', 'AWS::CodeDeployBlueGreen', 'AWS::ServiceCatalog']);

/** The template with everything expanded that includes and the `Transform` section ask for, in CloudFormation's order. */
export function applyTransforms(template: MapNode, context: TransformContext): WithDiagnostics<Transformed> {
  const diagnostics = [...unknownMacros(template)];
  const parameter = (name: string): Node | undefined => context.parameter(name);
  const includes = expandIncludes(template, context.files, context.path, parseTree);
  const loops = expandLanguageExtensions(includes.result, { parameter });
  diagnostics.push(...includes.diagnostics, ...loops.diagnostics);
  const beforeSam = loops.result.template;
  const isDeclared = declaredTransforms(template).some(({ name }) => name === SAM);
  const serverless = isDeclared ? undefined : serverlessType(beforeSam);
  if (!isDeclared && !serverless) return { result: { template: beforeSam, beforeSam, loops: loops.result }, diagnostics };
  if (serverless) diagnostics.push(readAsSam(serverless));
  const sam = expandSam(beforeSam, { parameter, ...DEPLOYMENT });
  diagnostics.push(...sam.diagnostics);
  return { result: { template: sam.result, beforeSam, loops: loops.result }, diagnostics };
}

interface Declared {
  readonly name: string;
  readonly node: Node;
}

/** The macros of the `Transform` section: a name, a map with a `Name`, or a list of those. */
function declaredTransforms(template: MapNode): readonly Declared[] {
  const section = child(template, 'Transform');
  if (section === undefined) return [];
  return (section.kind === 'list' ? section.items : [section]).flatMap((node) => {
    const name = stringOf(node) ?? stringOf(child(node, 'Name'));
    return name === undefined ? [] : [{ name, node }];
  });
}

/** The type of a resource that only SAM knows. */
function serverlessType(template: MapNode): Declared | undefined {
  const resources = child(template, 'Resources');
  for (const { value } of resources?.kind === 'map' ? resources.entries.values() : []) {
    const node = child(value, 'Type');
    const name = stringOf(node);
    if (node && name?.startsWith('AWS::Serverless::')) return { name, node };
  }
  return undefined;
}

function readAsSam({ name, node }: Declared): Diagnostic {
  const message = `\`${name}\` is read as SAM, though the template lacks \`Transform: ${SAM}\`, without which CloudFormation refuses it.`;
  return { severity: 'info', code: 'missing-transform', message, place: node.place };
}

function unknownMacros(template: MapNode): readonly Diagnostic[] {
  return declaredTransforms(template)
    .filter(({ name }) => !KNOWN.has(name) && !name.startsWith('AWS::SecretsManager-'))
    .map(({ name, node }) => ({
      severity: 'warning',
      code: 'unknown-macro',
      message: `What the macro \`${name}\` makes of this template is not known; it is read as it stands.`,
      place: node.place,
    }));
}
