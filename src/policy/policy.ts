import type { ResourceTypes } from './resource-types.js';
import type { Subject } from './property.js';
import type { ResourceHandle, ResourceNode } from './resource-node.js';
import type { Area, Severity } from '../model/finding.js';

/** `default`: what a carefully built stack passes; `strict` adds what careful people may disagree on; `all` is everything. */
export const PACKS = ['default', 'strict', 'all'] as const;
export type Pack = (typeof PACKS)[number];

/** The resource type of policies that look at every resource, whatever its type. */
export const EVERY_TYPE = '*';

/** Catalogues of controls, by the names used in `Policy.controls`. */
export const CONTROL_CATALOGUES = ['aws-fsbp', 'cis-aws-3.0', 'gdpr', 'hipaa', 'nist-800-53-r5', 'pci-dss-4.0.1'] as const;
export type ControlCatalogue = (typeof CONTROL_CATALOGUES)[number];

/** What can be asked to run: one of the packs that contain each other, or everything that gives evidence for a catalogue's controls. */
export const PACK_NAMES = [...PACKS, ...CONTROL_CATALOGUES] as const;
export type PackName = (typeof PACK_NAMES)[number];

/** Tools whose rules a policy can be equivalent to. */
export type Tool = 'checkov' | 'trivy' | 'cfn_nag' | 'cdk-nag' | 'guard' | 'kics' | 'regula' | 'terrascan' | 'security-hub';

/** What can be set about a policy: a scalar, or a list of scalars of one kind. */
export type ParameterValue = string | number | boolean | readonly string[] | readonly number[] | readonly boolean[];
export type PolicyParameters = Readonly<Record<string, ParameterValue>>;
/** The parameters of a policy that declares none. */
type NoParameters = Readonly<Record<never, ParameterValue>>;
/** What a parameter can be set to, from the type of its default: any boolean for `true`, any texts for an empty list. */
type Settable<P extends PolicyParameters> = {
  readonly [K in keyof P]: P[K] extends boolean ? boolean : P[K] extends readonly never[] ? readonly string[] : Readonly<P[K]>;
};

export interface PolicyFacts {
  /** `service/what-holds`; also the policy's path under `policies/`. Never reused. */
  readonly id: string;
  /** What holds, as a sentence about resources. */
  readonly title: string;
  readonly area: Area;
  readonly severity: Severity;
  /** The smallest pack that contains it; `default` where nothing is said. */
  readonly pack?: Pack;
  readonly controls?: Readonly<Partial<Record<ControlCatalogue, readonly string[]>>>;
  /** Equivalent rules of other tools: suppressions that name them work. */
  readonly aliases?: Readonly<Partial<Record<Tool, readonly string[]>>>;
  /** Rules of other tools that ask more, less or something else about the same thing: suppressions that name them work, too. */
  readonly partialAliases?: Readonly<Partial<Record<Tool, readonly string[]>>>;
  /** It asks of everything what others ask of some properties: where one of them reports a property for one of the same controls, this one is silent. */
  readonly yields?: true;
}

/**
 * Says that a policy is violated. The finding's place is where the value of `subject` was decided. The message is one
 * sentence: what is there, and what follows from it. `parts` are further resources or properties that belong to the story.
 */
export type Report = (subject: Subject | ResourceHandle, message: string, parts?: readonly (Subject | ResourceHandle)[]) => void;

export interface PolicyDefinition<R extends keyof ResourceTypes, P extends PolicyParameters = NoParameters> extends PolicyFacts {
  /** The resource types that it looks at. */
  readonly resource: R | readonly R[];
  /** What a configuration can set, with its defaults: `{ maxAgeDays: 90, allowedPorts: [80, 443] }`. Settings have the types of the defaults. */
  readonly parameters?: P;
  /** A pure function, run once per resource and path. It reads properties as if everything were decided. */
  readonly check: (resource: ResourceNode<ResourceTypes[R]>, report: Report, parameters: Settable<P>) => void;
}

export interface Policy extends PolicyFacts {
  readonly pack: Pack;
  readonly resources: readonly string[];
  /** The parameters' defaults. */
  readonly parameters: PolicyParameters;
  readonly check: (resource: ResourceNode<never>, report: Report, parameters: PolicyParameters) => void;
}

export function definePolicy<const R extends keyof ResourceTypes, P extends PolicyParameters = NoParameters>(definition: PolicyDefinition<R, P>): Policy {
  const { resource, parameters = {}, check, ...facts } = definition;
  const resources: readonly string[] = typeof resource === 'string' ? [resource] : [...resource];
  // Types are selected by `resources`: `check` only ever sees resources of the types that it declares. The configuration's
  // check sees to it that parameters have the names and types of their defaults.
  return { ...facts, pack: facts.pack ?? 'default', resources, parameters, check: check as unknown as Policy['check'] };
}
