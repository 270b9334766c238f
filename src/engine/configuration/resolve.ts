import type { AccountClaim } from '../account.js';
import type { Configuration, TerraformConfiguration } from './configuration.js';
import { readCustomPolicies } from './custom-policies.js';
import type { Gate } from './gate.js';
import { gateOf } from './gate.js';
import { KnownPolicies } from './known-policies.js';
import type { ConfigurationError, Origin, WithErrors } from './origin.js';
import { errorAt, failed, HANDED_OVER, succeeded } from './origin.js';
import { policySettingErrors, selectPolicies } from './policy-settings.js';
import { validate } from './schema-check.js';
import { schemaErrors } from './schema-errors.js';
import { isRecord } from './wording.js';
import type { PackName, Policy } from '../../policy/policy.js';
import type { SelectedPolicy } from '../evaluate.js';
import { suppressionFromConfiguration } from '../suppressions/from-configuration.js';
import type { Suppression } from '../suppressions/suppression.js';

/** A configuration put into effect. */
export interface ResolvedConfiguration {
  /** Those that were to be chosen from, the configuration's own included, sorted by id. */
  readonly policies: readonly Policy[];
  /** Those that run. */
  readonly selected: readonly SelectedPolicy[];
  readonly suppressions: readonly Suppression[];
  readonly requireReasons: boolean;
  readonly requireExpiry: boolean;
  /** By id. */
  readonly locked: ReadonlySet<string>;
  readonly gate: Gate;
  /** Relative to the configuration's folder, like `baseline`, `exclude`, `parameterFiles` and Terraform's files of values; undefined: not said. */
  readonly paths: readonly string[] | undefined;
  readonly baseline: string | undefined;
  readonly exclude: readonly string[];
  readonly parameterFiles: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly terraform: TerraformConfiguration;
  readonly account: AccountClaim | undefined;
  readonly includeFramework: boolean;
}

export interface ResolveOptions {
  readonly origin?: Origin;
  /** Instead of the configuration's. */
  readonly pack?: PackName;
}

/** Checks a configuration, whatever it may be, and applies it to the policies there are. Reports everything that is wrong at once. */
export function resolveConfiguration(data: unknown, builtIn: readonly Policy[], options: ResolveOptions = {}): WithErrors<ResolvedConfiguration> {
  const { origin = HANDED_OVER, pack } = options;
  const { customPolicies, rest } = separate(data);
  const custom = readCustomPolicies(customPolicies, builtIn, origin);
  const known = new KnownPolicies([...builtIn, ...custom.policies].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const errors = [...custom.errors, ...namingErrors(rest, known, origin)];
  if (!validate(rest)) return failed([...schemaErrors(validate.errors ?? [], rest, origin, origin.isData ? [] : ['customPolicies']), ...errors]);
  return errors.length > 0 ? failed(errors) : succeeded(apply(rest, known, origin, pack));
}

/** Policies are code, which is no matter of the schema. */
function separate(data: unknown): { readonly customPolicies: unknown; readonly rest: unknown } {
  if (!isRecord(data)) return { customPolicies: undefined, rest: data };
  const { customPolicies, ...rest } = data;
  return { customPolicies, rest };
}

/** What the schema cannot know: which policies there are. */
function namingErrors(data: unknown, known: KnownPolicies, origin: Origin): ConfigurationError[] {
  if (!isRecord(data)) return [];
  const { policies, suppressions, locked } = data;
  const entries: readonly unknown[] = Array.isArray(suppressions) ? suppressions : [];
  const suppressed = entries.flatMap((entry, index) => {
    const name = isRecord(entry) ? entry['policy'] : undefined;
    // Rules of other tools that no policy is equivalent to are no mistake: nothing is found that they would be about.
    if (typeof name !== 'string' || !name.includes('/') || known.names.find(name).size > 0) return [];
    return [errorAt(origin, ['suppressions', index, 'policy'], 'value', known.unknown(name))];
  });
  return [...policySettingErrors(policies, known, origin), ...suppressed, ...lockedErrors(locked, known, origin)];
}

/** A lock that locks nothing is a mistake, whoever's name it is. */
function lockedErrors(locked: unknown, known: KnownPolicies, origin: Origin): readonly ConfigurationError[] {
  const names: readonly unknown[] = Array.isArray(locked) ? locked : [];
  return names.flatMap((name, index) => {
    if (typeof name !== 'string' || known.names.find(name).size > 0) return [];
    return [errorAt(origin, ['locked', index], 'value', known.unknown(name))];
  });
}

function claimAt(origin: Origin): AccountClaim {
  const place = origin.place?.(['account'], 'value');
  return place ? { place } : {};
}

function apply(configuration: Configuration, known: KnownPolicies, origin: Origin, pack: PackName | undefined): ResolvedConfiguration {
  const { suppressions = [], parameters = {} } = configuration;
  return {
    policies: known.all,
    selected: selectPolicies(known.all, pack ?? configuration.pack ?? 'default', configuration.policies),
    suppressions: suppressions.map((entry, index) => suppressionFromConfiguration(entry, known.names, origin.place?.(['suppressions', index], 'value'))),
    requireReasons: configuration.requireReasons ?? false,
    requireExpiry: configuration.requireExpiry ?? false,
    locked: new Set((configuration.locked ?? []).flatMap((name) => [...known.names.find(name)])),
    gate: gateOf(configuration.failOn),
    paths: configuration.paths,
    baseline: configuration.baseline,
    exclude: configuration.exclude ?? [],
    parameterFiles: configuration.parameterFiles ?? [],
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])),
    terraform: configuration.terraform ?? {},
    includeFramework: configuration.includeFramework ?? false,
    account: configuration.account === 'complete' ? claimAt(origin) : undefined,
  };
}
