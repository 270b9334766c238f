import type { Configuration } from './engine/configuration/configuration.js';
import type { ConfigurationError } from './engine/configuration/origin.js';
import type { ResolvedConfiguration } from './engine/configuration/resolve.js';
import { resolveConfiguration } from './engine/configuration/resolve.js';
import type { Policy } from './policy/policy.js';
import { PACK_NAMES } from './policy/policy.js';

/** What whoever uses nearside as a library says of the policies. */
export interface GivenConfiguration {
  /** `default`, `strict`, `all` or a catalogue of controls (`hipaa`, `pci-dss-4.0.1` …); instead of the configuration's. */
  readonly pack?: string;
  /** What a configuration file says, as a value. No file is looked for. */
  readonly config?: Configuration;
}

/** The pack or the configuration that was given is wrong; `errors` has everything that is. */
export class InvalidConfiguration extends Error {
  constructor(readonly errors: readonly ConfigurationError[]) {
    super(errors.map((error) => error.message).join('\n'));
  }
}

/** What is in effect of the policies. Throws `InvalidConfiguration`. */
export function configured(given: GivenConfiguration, policies: readonly Policy[]): ResolvedConfiguration {
  const pack = PACK_NAMES.find((name) => name === given.pack);
  if (given.pack !== undefined && !pack) throw new InvalidConfiguration([{ message: `there is no pack \`${given.pack}\`.` }]);
  const { result, errors } = resolveConfiguration(given.config ?? {}, policies, pack ? { pack } : {});
  if (!result) throw new InvalidConfiguration(errors);
  return result;
}
