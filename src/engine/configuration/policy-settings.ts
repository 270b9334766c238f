import type { Configuration, PolicySetting, PolicySettings } from './configuration.js';
import type { KnownPolicies } from './known-policies.js';
import type { ConfigurationError, Origin } from './origin.js';
import { errorAt } from './origin.js';
import { parameterErrors } from './policy-parameters.js';
import { isRecord, quote, subjectOf } from './wording.js';
import type { PackName, Policy } from '../../policy/policy.js';
import type { SelectedPolicy } from '../evaluate.js';
import { isInPack } from '../selection.js';

/** What the schema cannot know of `policies`: whether there are such policies, and whether they have such parameters. */
export function policySettingErrors(settings: unknown, known: KnownPolicies, origin: Origin): ConfigurationError[] {
  if (!isRecord(settings)) return [];
  return Object.entries(settings).flatMap(([name, setting]) => {
    const path = ['policies', name];
    const policy = known.get(name);
    const parameters = isRecord(setting) ? setting['parameters'] : undefined;
    if (policy) return parameterErrors(policy, parameters, [...path, 'parameters'], origin);
    if (!known.isPattern(name)) return [errorAt(origin, path, 'key', known.unknown(name))];
    if (parameters === undefined) return [];
    const message = `${subjectOf([...path, 'parameters'])}: ${quote(name)} is several policies, and parameters belong to one.`;
    return [errorAt(origin, [...path, 'parameters'], 'key', message)];
  });
}

/** The policies that run, in their order, with their severities and parameters. */
export function selectPolicies(policies: readonly Policy[], pack: PackName, settings: Configuration['policies'] = {}): SelectedPolicy[] {
  const byName = new Map(Object.entries(settings).map(([name, setting]) => [name, explicit(setting)]));
  return policies.flatMap((policy) => {
    const own = byName.get(policy.id);
    const general = { ...byName.get('*'), ...byName.get(policy.id.replace(/\/.*$/, '/*')) };
    const enabled = own ? (own.enabled ?? true) : (general.enabled ?? isInPack(policy, pack));
    if (!enabled) return [];
    return [{ policy, severity: own?.severity ?? general.severity ?? policy.severity, ...(own?.parameters && { parameters: own.parameters }) }];
  });
}

function explicit(setting: PolicySetting): PolicySettings {
  if (setting === 'off') return { enabled: false };
  return typeof setting === 'string' ? { severity: setting } : setting;
}
