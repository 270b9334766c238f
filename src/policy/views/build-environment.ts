import type { ResourceTypes } from '../resource-types.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

export interface PlainVariable {
  readonly name: string;
  readonly value: ScalarProperty<string>;
}

/**
 * The environment variables of a CodeBuild project that are plain text, which they are where nothing else is said. Those whose name is known.
 * https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html
 */
export function plainVariables(project: ResourceNode<ResourceTypes['AWS::CodeBuild::Project']>): readonly PlainVariable[] {
  return project.get('Environment').get('EnvironmentVariables').items.flatMap((variable) => {
    const [name, type] = [variable.get('Name'), variable.get('Type')];
    return name.isLiteral && (!type.exists || type.is('PLAINTEXT')) ? [{ name: name.text, value: variable.get('Value') }] : [];
  });
}
