import type { Suppression } from './suppression.js';
import type { Policy } from '../../policy/policy.js';
import { nearest } from '../configuration/nearest.js';
import { TRIVY_NAMES } from './trivy-names.js';

/**
 * Finds policies by any name that a suppression may use: the id, or an equivalent rule of another tool. Names compare
 * without case; Trivy's `AVD-AWS-0107` is `AWS-0107`, and its long names count too.
 */
export class PolicyNames {
  private names: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private services: ReadonlySet<string> | undefined;

  constructor(private readonly policies: readonly Policy[]) {}

  /** The ids of the policies that `name` stands for; `*` stands for all of a service (`s3/*`) or of everything. */
  find(name: string): ReadonlySet<string> {
    this.names ??= namesOf(this.policies);
    if (!name.includes('*')) return this.names.get(normal(name)) ?? new Set();
    const prefix = normal(name.slice(0, name.indexOf('*')));
    return new Set([...this.names].filter(([known]) => known.startsWith(prefix)).flatMap(([, ids]) => [...ids]));
  }

  /** Those of `find` for a single name, and which of them ask just what the name asks. */
  lookUp(name: string): Pick<Suppression, 'policies' | 'equivalents'> {
    const policies = this.find(name);
    if (name.includes('*')) return { policies };
    const isSame = ({ id, aliases }: Policy): boolean =>
      policies.has(id) && (id === name || Object.values(aliases ?? {}).some((all) => all?.some((alias) => normal(alias) === normal(name))));
    return { policies, equivalents: new Set(this.policies.filter(isSame).map(({ id }) => id)) };
  }

  /** Whether it looks like the id of one of nearside's policies, if perhaps a wrong one: `s3/public-acess-blocked`. */
  isLikeOwn(name: string): boolean {
    if (!/^[a-z0-9-]+\/[a-z0-9*-]+$/.test(name)) return false;
    this.services ??= new Set(this.policies.map(({ id }) => serviceOf(id)));
    return this.services.has(serviceOf(name)) || this.meant(name) !== undefined;
  }

  /** The id that somebody who wrote a wrong one probably meant. */
  meant(name: string): string | undefined {
    return nearest(name, this.policies.map(({ id }) => id));
  }
}

/** Collected only when somebody asks: most runs meet no suppression. */
function namesOf(policies: readonly Policy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, ids: Iterable<string>): void => {
    const known = byName.get(normal(name)) ?? new Set();
    for (const id of ids) known.add(id);
    byName.set(normal(name), known);
  };
  for (const policy of policies) {
    add(policy.id, [policy.id]);
    for (const aliases of [...Object.values(policy.aliases ?? {}), ...Object.values(policy.partialAliases ?? {})]) {
      for (const alias of aliases ?? []) add(alias, [policy.id]);
    }
  }
  for (const line of TRIVY_NAMES.trim().split('\n')) {
    const [rule = '', ...longNames] = line.split(' ');
    const ids = byName.get(normal(rule));
    if (ids) for (const name of longNames) add(name, ids);
  }
  return byName;
}

/** `s3/`, of `s3/public-access-blocked`. */
function serviceOf(id: string): string {
  return id.slice(0, id.indexOf('/') + 1);
}

function normal(name: string): string {
  return name.toLowerCase().replace(/^avd-/, '');
}
