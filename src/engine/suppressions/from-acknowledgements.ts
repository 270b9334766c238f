import { covering, namedRule } from './granular.js';
import type { PolicyNames } from './policy-names.js';
import type { Suppression } from './suppression.js';
import { append } from '../../model/append.js';
import type { UnitInfo } from '../../model/finding.js';
import type { Acknowledgement, Resource } from '../../model/resource.js';
import type { LocatedFinding } from '../findings.js';

/** The plugin of CDK's that comes with it: its rules have names of cfn-lint's kind, which mean other things in other tools. */
const FOREIGN_NAMESPACES: ReadonlySet<string> = new Set(['CloudFormation-Validate']);

/** What constructs acknowledge is about them and what is in them. */
export function suppressionsFromAcknowledgements(acknowledgements: readonly Acknowledgement[], names: PolicyNames): readonly Suppression[] {
  return acknowledgements.filter(({ namespace }) => !FOREIGN_NAMESPACES.has(namespace)).map((acknowledgement) => suppressionOf(acknowledgement, names));
}

function suppressionOf(acknowledgement: Acknowledgement, names: PolicyNames): Suppression {
  const { namespace, rule: name, constructPath, reason, place } = acknowledgement;
  const { rule, only } = namedRule(name);
  return {
    kind: 'metadata',
    name,
    ...names.lookUp(rule),
    reason,
    expires: undefined,
    get place() {
      return place();
    },
    subject: constructPath,
    ...covering((located) => isWithin(acknowledgement, located), only === undefined ? undefined : [only]),
    own: namespace === 'nearside' || names.isLikeOwn(rule),
  };
}

function isWithin({ unit, constructPath }: Acknowledgement, { resources: [resource] }: LocatedFinding): boolean {
  const path = resource?.unit === unit ? resource.construct?.path : undefined;
  return path !== undefined && isAtOrBelow(path, constructPath);
}

/** Tells what is only a copy: cdk-nag writes what constructs acknowledge into the metadata of their resources, too. */
export function copiesOf(acknowledgements: readonly Acknowledgement[]): (resource: Resource, name: string, reason: string | undefined) => boolean {
  const paths = new Map<string, string[]>();
  for (const { unit, rule, reason, constructPath } of acknowledgements) append(paths, keyOf(unit, rule, reason), constructPath);
  return ({ unit, construct }, name, reason) =>
    construct !== undefined && (paths.get(keyOf(unit, name, reason)) ?? []).some((path) => isAtOrBelow(construct.path, path));
}

function keyOf({ id }: UnitInfo, rule: string, reason: string | undefined): string {
  return JSON.stringify([id, rule, reason]);
}

function isAtOrBelow(path: string, constructPath: string): boolean {
  return path === constructPath || path.startsWith(`${constructPath}/`);
}
