import type { Policy } from '../../policy/policy.js';
import { PolicyNames } from '../suppressions/policy-names.js';
import { nearest } from './nearest.js';
import { listOf, quote } from './wording.js';

/** The policies that a configuration can speak of: nearside's and its own. */
export class KnownPolicies {
  readonly names: PolicyNames;
  private readonly byId: ReadonlyMap<string, Policy>;

  constructor(readonly all: readonly Policy[]) {
    this.names = new PolicyNames(all);
    this.byId = new Map(all.map((policy) => [policy.id, policy]));
  }

  get(id: string): Policy | undefined {
    return this.byId.get(id);
  }

  /** Whether it stands for several policies: `*`, or `s3/*` where there is any policy of the service. */
  isPattern(name: string): boolean {
    return name === '*' || this.services().has(serviceOf(name));
  }

  /** Why `name` is none of them, and what may be meant. */
  unknown(name: string): string {
    const aliased = [...this.names.find(name)].sort();
    if (aliased.length > 0 && !name.includes('*')) return `${quote(name)} is called ${listOf(aliased)} here.`;
    const isPattern = name.endsWith('/*');
    const guess = nearest(name, isPattern ? [...this.services()].map((service) => `${service}/*`) : this.byId.keys());
    const what = isPattern ? 'there are no policies' : 'there is no policy';
    return guess === undefined ? `${what} ${quote(name)}; \`nearside policies\` lists them.` : `${what} ${quote(name)}; did you mean ${quote(guess)}?`;
  }

  private services(): ReadonlySet<string> {
    return new Set(this.all.map(({ id }) => id.slice(0, id.indexOf('/'))));
  }
}

/** The service of `s3/*`; empty for every other name. */
function serviceOf(name: string): string {
  return name.endsWith('/*') ? name.slice(0, -2) : '';
}
