import type { JsonProperty } from '../property.js';
import { credentialIn, isSecretName } from './credentials.js';

/** A value in a document that is a secret, and what it is: `an AWS access key`. */
export interface SecretValue {
  readonly value: JsonProperty;
  readonly what: string;
}

/** Keys that end like secrets and are none: https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html, idempotency, paging. */
const NO_SECRET_KEY = /^(task_?token|(client|next|page|pagination|idempotency|continuation)_?(request_?)?token)$/i;
const AUTHORIZATION = /^(authorization|x-api-key)$/i;
/** What is computed when the document runs (`$.path`, `{% … %}`, `${name}`), or says where the secret is. */
const LOOKED_UP = /[${}\uE000]|^(arn:|\/)/;

/** The secrets that are written in a document: by their shape, or by the key under which they stand. */
export function secretsIn(document: JsonProperty, key = ''): readonly SecretValue[] {
  if (document.isMap) return document.keys.flatMap((name) => secretsIn(document.get(name), name));
  if (document.isList) return document.items.flatMap((item) => secretsIn(item, key));
  if (document.isSecret) return [{ value: document, what: 'a secret that is filled in at deployment' }];
  const text = document.written;
  const credential = credentialIn(text);
  if (credential !== undefined) return [{ value: document, what: credential }];
  const isNamed = AUTHORIZATION.test(key) || (isSecretName(key) && !NO_SECRET_KEY.test(key));
  return isNamed && text !== '' && !LOOKED_UP.test(text) ? [{ value: document, what: 'a written value' }] : [];
}
