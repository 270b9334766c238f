import type { Loss, NetworkChange, PermissionChange, ProtectionChange, Review, ReviewedResource } from '../../model/change.js';

/** Each list with the worst first; equal ones by file and address. */
export function byWeight(review: Review): Review {
  return {
    ...review,
    permissions: sorted(review.permissions, permissionWeight),
    network: sorted(review.network, networkWeight),
    losses: sorted(review.losses, lossWeight),
    protections: sorted(review.protections, protectionWeight),
    resources: sorted(review.resources, () => 0),
  };
}

function permissionWeight({ effect, isSevere, actions, on }: PermissionChange): number {
  const isWide = [...actions, ...on].some((pattern) => pattern === '*' || pattern.endsWith(':*'));
  return ['gained', 'no-longer-denied', 'lost', 'denied'].indexOf(effect) * 4 + (isSevere ? 0 : isWide ? 1 : 2);
}

function networkWeight({ effect, isInternet, what }: NetworkChange): number {
  return (effect === 'opened' ? 0 : 4) + (isInternet ? 0 : 2) + (what.includes(' to ') ? 1 : 0);
}

function lossWeight({ effect, holds }: Loss): number {
  return (holds === undefined ? 4 : 0) + ['deleted', 'replaced', 'may-be-replaced'].indexOf(effect);
}

function protectionWeight({ effect }: ProtectionChange): number {
  return ['switched-off', 'weakened', 'strengthened', 'switched-on'].indexOf(effect);
}

function sorted<C extends { readonly resource: ReviewedResource }>(changes: readonly C[], weight: (change: C) => number): readonly C[] {
  const keyed = changes.map((change) => ({ change, weight: weight(change), key: keyOf(change.resource), rest: JSON.stringify(change) }));
  return keyed
    .sort((a, b) => a.weight - b.weight || compare(a.key, b.key) || compare(a.rest, b.rest))
    .map(({ change }) => change);
}

function keyOf({ unit, address, location }: ReviewedResource): string {
  return `${location.file}\u0000${unit}\u0000${address}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
