import type { Resource } from '../../../model/resource.js';
import type { MapValue } from '../../../model/value.js';
import { declaredAddress, isSymbolic } from './addresses.js';
import type { SourceUnit } from './source-units.js';

/** What the source has of a planned resource. */
export interface FoundSource {
  readonly resource: Resource;
  /** Its values; undefined where it is another instance of the same declaration, which has other ones. */
  readonly values: MapValue | undefined;
}

/** The resources of a source by address; of several nodes at one address the first. */
export class SourceResources {
  private readonly byAddress = new Map<string, Resource>();
  private readonly byDeclaration = new Map<string, Resource>();
  private readonly positions = new Map<Resource, number>();

  constructor({ resources }: SourceUnit) {
    for (const [position, resource] of resources.entries()) {
      const { address } = resource;
      this.positions.set(resource, position);
      if (!this.byAddress.has(address)) this.byAddress.set(address, resource);
      const declaration = declaredAddress(address);
      const known = this.byDeclaration.get(declaration);
      if (!known || (isSymbolic(address) && !isSymbolic(known.address))) this.byDeclaration.set(declaration, resource);
    }
  }

  /** What the source does not have comes last. */
  position(address: string): number {
    const found = this.of(address);
    return (found && this.positions.get(found.resource)) ?? this.positions.size;
  }

  of(address: string): FoundSource | undefined {
    const same = this.byAddress.get(address);
    const resource = same ?? this.byDeclaration.get(declaredAddress(address));
    if (!resource) return undefined;
    return { resource, values: same || isSymbolic(resource.address) ? resource.written : undefined };
  }
}
