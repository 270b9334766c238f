import type { Report } from '../policy.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';
import { reportUnlessCustomerKey } from './customer-key.js';

type Model = ResourceNode<ResourceTypes['AWS::Comprehend::DocumentClassifier' | 'AWS::Comprehend::EntityRecognizer' | 'AWS::Comprehend::Flywheel']>;

/** Reports a model of Comprehend whose `key` is none of the customer's own; a flywheel has its keys in a block. `what` it encrypts: "the trained model". */
export function reportUnlessComprehendKey(model: Model, key: 'ModelKmsKeyId' | 'VolumeKmsKeyId', what: string, report: Report): void {
  const holder = model.type === 'AWS::Comprehend::Flywheel' ? model.properties.get('DataSecurityConfig') : model.properties;
  reportUnlessCustomerKey(holder.get(key), what, report);
}
