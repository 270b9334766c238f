import { COLLECTIONS } from './collections.js';
import { CONVERSION } from './conversion.js';
import { CRYPTO } from './crypto.js';
import { DATES } from './dates.js';
import type { FunctionDefinition } from './definition.js';
import { ENCODING } from './encoding.js';
import { FILESYSTEM } from './filesystem.js';
import { FORMATTING } from './formatting.js';
import { MAPPINGS } from './mappings.js';
import { NETWORK } from './network.js';
import { NUMERIC } from './numeric.js';
import { PATTERNS } from './patterns.js';
import { PROVIDER } from './provider.js';
import { SEQUENCES } from './sequences.js';
import { STRINGS } from './strings.js';

const FAMILIES = [STRINGS, FORMATTING, PATTERNS, NUMERIC, COLLECTIONS, SEQUENCES, MAPPINGS, CONVERSION, ENCODING, CRYPTO, DATES, FILESYSTEM, NETWORK, PROVIDER];

let functions: ReadonlyMap<string, FunctionDefinition> | undefined;

/**
 * The built-in function of that name, as of Terraform 1.11. `try`, `can` and `templatestring` are not among them: they decide for
 * themselves how their arguments are evaluated.
 */
export function findFunction(name: string): FunctionDefinition | undefined {
  functions ??= new Map(FAMILIES.flatMap((family) => Object.entries(family)));
  return functions.get(name);
}
