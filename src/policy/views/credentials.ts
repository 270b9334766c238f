import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';

/** Credentials that give themselves away by their shape. Sources: the issuers' documentation of their formats. */
const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY|LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,40}UFJJVkFURSBLRVk/],
  ['an AWS access key', /(?<![A-Za-z0-9])(AKIA|ASIA)[A-Z2-7][A-Z0-9]{15}(?![A-Za-z0-9])/],
  ['a GitHub token', /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/],
  ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20}/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10}|hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{16}/],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{16}/],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}/],
  ['a JSON Web Token', /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10}/],
  ['a URL with a password', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>${}]{0,60}:[^\s/@'"<>${}\uE000]{3,100}@/],
];

/** 40 characters of base64: an AWS secret access key, where they are mixed as chance mixes them. */
const SECRET_KEY = /(?<![A-Za-z0-9+/=_.-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_.-])/g;
const DISTINCT_CHARACTERS = 20;

/**
 * Names that say that their value is a secret: `DB_PASSWORD`, `MYSECRET`; short words as whole words only: `apiKey`, `smtp.pwd`. Not
 * `TOKEN_TYPE`, `SECRET_ARN`.
 */
const SECRET_WORD = /(password|passwd|passphrase|secret)$|(^|_)(pwd|token|api_?key|private_?key|access_?key(_id)?|secret_?key|credentials?|auth_data)$/;
/** `DB_PASSWORD=value`, `"token": "value"`, also with quotes that are escaped. */
const ASSIGNMENT = /(?<![A-Za-z0-9_.$-])([A-Za-z][A-Za-z0-9_-]{2,60})\\?["']?(?:=|: {0,2}|\s=\s)\\?["']?([^\s"',;]{4,200})/g;
/** Values that name a secret or fetch it, rather than being one. */
const NO_SECRET = /[${}()<>`|\uE000]|^(arn:|\/|https?:|s3:|ssm:|secretsmanager:|(true|false|yes|no|null|none|undefined|required|optional|disabled|enabled)$)/i;

/** A part of each of the shapes: most texts have none, and a text without it has none of the shapes. */
const HINT = /PRIVATE KEY|LS0tLS1CRUdJTi|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack\.com|[rs]k_live_|AIza|npm_|eyJ|:\/\/[^\s/]*:/;
/** Shorter than any of the shapes. */
const TOO_SHORT = 12;

/** AWS's keys in documentation, and words that stand for a password in a URL. */
const PLACEHOLDERS = /(?:AKIA|ASIA)[A-Z0-9]{9}EXAMPLE|:(?:password|passwd|passphrase|pass|pwd|x{3,}|\*{3,}|\.{3})@/gi;

/** Which credential a text holds (`an AWS access key`); undefined when none is recognised. */
export function credentialIn(text: string): string | undefined {
  const shape = credentialShapeIn(text);
  if (shape !== undefined) return shape;
  return (text.match(SECRET_KEY) ?? []).some(isRandom) ? 'an AWS secret access key' : undefined;
}

/** As `credentialIn`, by formats that nothing else has: chance alone makes none of them. */
export function credentialShapeIn(text: string): string | undefined {
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a text may hold one of these formats; much faster than to ask which. */
export function mayHoldCredential(text: string): boolean {
  return text.length >= TOO_SHORT && HINT.test(text);
}

/** The text without the keys of AWS's documentation, and without what only stands for a password. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDERS, '');
}

/** The secret that a script or a configuration file sets to a value that is written there; undefined when there is none. */
export function secretAssignedIn(text: string): string | undefined {
  for (const [, name = '', value = ''] of text.matchAll(ASSIGNMENT)) {
    if (isWrittenSecret(name, value)) return name;
  }
  return undefined;
}

/** Reports an environment variable whose value is a secret, by its shape or by its name. `visible` says where it can be read. */
export function reportSecretVariable(name: string, value: ScalarProperty<string>, visible: string, report: Report): void {
  if (value.isSecret) {
    report(value, `\`${name}\` is filled in at deployment: the secret then stands in clear ${visible}.`);
    return;
  }
  const text = value.written;
  const credential = credentialIn(text);
  const holds = credential ?? (isWrittenSecret(name, text) ? 'a written value' : undefined);
  if (holds !== undefined) report(value, `\`${name}\` holds ${holds}: it stands in clear in the code and ${visible}.`);
}

/** Whether a value is a secret by its name, and neither names one nor is looked up. */
export function isWrittenSecret(name: string, value: string): boolean {
  return isSecretName(name) && value !== '' && !NO_SECRET.test(value);
}

/** Whether a name says that its value is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_WORD.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[-.]/g, '_').toLowerCase());
}

function isRandom(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text) && new Set(text).size >= DISTINCT_CHARACTERS;
}
