import type { Place } from '../../../model/source.js';
import type { Node } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Attributes, Expansion } from './expansion.js';
import { distinct } from './policies.js';

export interface RoleSpec {
  readonly id: string;
  readonly place: Place;
  readonly service: string;
  /** `AssumeRolePolicyDocument` as written, instead of the one that trusts `service`. */
  readonly trust?: Node | undefined;
  /** Names of AWS managed policies, each with the place of what asks for it. */
  readonly managedPolicies: readonly { readonly name: string; readonly place: Place }[];
  readonly managed: readonly Node[];
  readonly inline: readonly Literal[];
  readonly path?: Literal;
  readonly boundary?: Literal;
  readonly tags?: Literal;
  readonly attributes: Attributes;
}

/** The trust policy of a role that `service` may assume. */
export function trusting(service: string): Fields {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: [service] } }],
  };
}

/** Adds the IAM role that SAM makes for a function, state machine or schedule. */
export function addRole(expansion: Expansion, spec: RoleSpec): void {
  const base = `arn:${expansion.context.partition}:iam::aws:policy/`;
  const attached = spec.managedPolicies.map(({ name, place }) => build(base + name, place));
  const managed = distinct([...attached, ...spec.managed]);
  expansion.add({
    id: spec.id,
    type: 'AWS::IAM::Role',
    place: spec.place,
    properties: {
      AssumeRolePolicyDocument: spec.trust ?? trusting(spec.service),
      ManagedPolicyArns: managed.length > 0 ? managed : undefined,
      Policies: spec.inline.length > 0 ? spec.inline : undefined,
      Path: spec.path,
      PermissionsBoundary: spec.boundary,
      Tags: spec.tags,
    },
    attributes: spec.attributes,
  });
}
