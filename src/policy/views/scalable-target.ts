import type { ScalarProperty } from '../property.js';
import type { ResourceHandle, ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';
import { nameKey } from '../../model/name-key.js';
import type { Value } from '../../model/value.js';

type Target = ResourceNode<ResourceTypes['AWS::ApplicationAutoScaling::ScalableTarget']>;

/** What Application Auto Scaling can scale: `table/orders/index/by-date`, of which the table is a resource. */
export interface Scalable {
  readonly kind: string;
  readonly resource: ResourceHandle;
  /** The property with its name, if it has one. */
  readonly name: ScalarProperty<string>;
  /** What follows in the id: `/index/`, and the name of the index. */
  readonly rest?: { readonly text: string; readonly name: ScalarProperty<string> };
}

/**
 * Whether a target is about something: its id refers to the resource, or is put together in the same way as the resource's name. A target
 * whose id only the deployment knows may be about it.
 * https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
 */
export function isTargetFor(target: Target, { kind, resource, name, rest }: Scalable): boolean {
  const id = target.get('ResourceId').value;
  if (id.kind === 'unknown') return true;
  const key = nameKey(id);
  const origin = { place: resource.place };
  const join = (...values: readonly Value[]): Value => {
    return { kind: 'concat', parts: values.flatMap((value) => (value.kind === 'concat' ? value.parts : [value])), origin };
  };
  const text = (value: string): Value => ({ kind: 'literal', value, origin });
  const ends = rest ? [text(rest.text), rest.name.value] : [];
  const names: readonly Value[] = [{ kind: 'reference', target: resource.resource.id, origin }, name.value];
  return names.some((one) => key === nameKey(join(text(`${kind}/`), one, ...ends)));
}
