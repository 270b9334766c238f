import type { Policy } from '../../policy/policy.js';

/**
 * Finds policies by any name that a suppression may use: the id, or an equivalent rule of another tool. Names compare
 * without case; Trivy's `AVD-AWS-0107` is `AWS-0107`.
 */
export class PolicyNames {
  private readonly byName = new Map<string, Set<string>>();

  constructor(policies: readonly Policy[]) {
    for (const policy of policies) {
      this.add(policy.id, policy.id);
      for (const aliases of [...Object.values(policy.aliases ?? {}), ...Object.values(policy.partialAliases ?? {})]) {
        for (const alias of aliases ?? []) this.add(alias, policy.id);
      }
    }
  }

  /** The ids of the policies that `name` stands for; `*` stands for all of a service (`s3/*`) or of everything. */
  find(name: string): ReadonlySet<string> {
    if (!name.includes('*')) return this.byName.get(normal(name)) ?? new Set();
    const prefix = normal(name.slice(0, name.indexOf('*')));
    return new Set([...this.byName].filter(([known]) => known.startsWith(prefix)).flatMap(([, ids]) => [...ids]));
  }

  private add(name: string, id: string): void {
    const ids = this.byName.get(normal(name)) ?? new Set();
    this.byName.set(normal(name), ids.add(id));
  }
}

function normal(name: string): string {
  return name.toLowerCase().replace(/^avd-/, '');
}
