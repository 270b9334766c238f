import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Expansion, SamResource } from './expansion.js';
import { own, refuse } from './expansion.js';
import { isIntrinsic } from './intrinsics.js';
import { samTags, tagList } from './tags.js';

const known: ReadonlySet<string> = new Set(['Location', 'NotificationARNs', 'Parameters', 'Tags', 'TimeoutInMinutes']);

/** Expands `AWS::Serverless::Application`: a nested stack, from a template or from the Serverless Application Repository. */
export function addApplication(expansion: Expansion, resource: SamResource): void {
  const { id, keyPlace, properties } = resource;
  for (const { key, keyPlace: place } of properties.entries.values()) {
    if (!known.has(key)) refuse(`An application has no property \`${key}\`.`, place);
  }
  const location = properties.entries.get('Location') ?? refuse('`Location` is missing.', keyPlace);
  const isRepository = location.value.kind === 'map' && !isIntrinsic(location.value);
  const source = isRepository ? repositorySource(expansion, location.value) : [];
  expansion.add({
    id,
    type: 'AWS::CloudFormation::Stack',
    place: keyPlace,
    properties: {
      TemplateURL: isRepository ? undefined : location,
      NotificationARNs: properties.entries.get('NotificationARNs'),
      Parameters: properties.entries.get('Parameters'),
      TimeoutInMinutes: properties.entries.get('TimeoutInMinutes'),
      Tags: samTags('lambda:createdBy', keyPlace, [...source, ...tagList(child(properties, 'Tags'))]),
    },
    attributes: own(resource),
  });
}

function repositorySource(expansion: Expansion, location: Node): readonly Node[] {
  const [application, version] = ['ApplicationId', 'SemanticVersion'].map((name) => {
    const node = child(location, name);
    if (!node || (node.kind === 'scalar' && node.value === null)) return refuse(`\`Location.${name}\` is missing.`, location);
    const decided = expansion.decide(node) ?? node;
    if (isIntrinsic(decided)) return refuse(`\`Location.${name}\` cannot be known before deployment.`, node);
    if (decided.kind !== 'scalar') return refuse(`\`Location.${name}\` is not a string.`, node);
    if (stringOf(decided)?.startsWith('{{resolve:')) refuse(`\`Location.${name}\` is a dynamic reference.`, node);
    return decided;
  });
  return [tag('serverlessrepo:applicationId', application), tag('serverlessrepo:semanticVersion', version)].flat();
}

function tag(key: string, value: Node | undefined): readonly Node[] {
  return value ? tagList({ kind: 'map', entries: new Map([[key, { key, keyPlace: value.place, value }]]), place: value.place }) : [];
}
