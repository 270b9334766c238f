import { child } from '../../../syntax/tree.js';
import type { Expansion, SamResource } from './expansion.js';
import { contentHash, own, refuse } from './expansion.js';
import { isIntrinsic } from './intrinsics.js';
import { codeLocation, s3Location } from './packaged-code.js';

const architectures: ReadonlySet<string> = new Set(['x86_64', 'arm64']);

/** Expands `AWS::Serverless::LayerVersion`. Layers cannot be updated: the logical id changes with the content. */
export function addLayerVersion(expansion: Expansion, resource: SamResource): void {
  const { id, keyPlace, node, properties } = resource;
  const content = properties.entries.get('ContentUri') ?? refuse('`ContentUri` is missing.', keyPlace);
  checkArchitectures(expansion, resource);
  const layerId = `${id}${contentHash(id, expansion.decideDeep(properties))}`;
  expansion.add({
    id: layerId,
    type: 'AWS::Lambda::LayerVersion',
    place: keyPlace,
    properties: {
      Content: s3Location(content, codeLocation),
      LayerName: properties.entries.get('LayerName') ?? id,
      Description: properties.entries.get('Description'),
      CompatibleArchitectures: properties.entries.get('CompatibleArchitectures'),
      CompatibleRuntimes: properties.entries.get('CompatibleRuntimes'),
      LicenseInfo: properties.entries.get('LicenseInfo'),
    },
    attributes: { ...own(resource), DeletionPolicy: deletionPolicy(expansion, resource) ?? node.entries.get('DeletionPolicy') ?? 'Retain' },
  });
  expansion.renamed.set(id, layerId);
}

function checkArchitectures(expansion: Expansion, { properties }: SamResource): void {
  const list = expansion.decide(child(properties, 'CompatibleArchitectures'));
  if (list?.kind !== 'list') return;
  for (const item of list.items) {
    const decided = expansion.decide(item);
    if (decided && !isIntrinsic(decided) && !architectures.has(expansion.text(decided) ?? '')) {
      refuse('`CompatibleArchitectures` has something else than `x86_64` and `arm64`.', item);
    }
  }
}

function deletionPolicy(expansion: Expansion, { properties }: SamResource): string | undefined {
  const node = expansion.decide(child(properties, 'RetentionPolicy'));
  if (!node) return undefined;
  const text = expansion.text(node)?.toLowerCase();
  if (text === 'retain') return 'Retain';
  if (text === 'delete') return 'Delete';
  return refuse('`RetentionPolicy` is neither `Retain` nor `Delete`.', node);
}
