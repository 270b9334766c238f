import { createHash, createPrivateKey, privateDecrypt } from 'node:crypto';
import { NUMBER, STRING } from '../types.js';
import type { TfValue } from '../values/value.js';
import { textValue } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { textOf } from './reading.js';
import { text } from './strings.js';
import { unavailable } from './unavailable.js';

type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';
type Encoding = 'hex' | 'base64';

function digest(algorithm: Algorithm, content: string | Uint8Array, encoding: Encoding): string {
  return createHash(algorithm).update(content).digest(encoding);
}

function ofText(algorithm: Algorithm, encoding: Encoding): FunctionDefinition {
  return { parameters: [text('str')], returns: STRING, call: ([value], { origin }) => textValue(digest(algorithm, textOf(value), encoding), origin) };
}

function ofFile(algorithm: Algorithm, encoding: Encoding): FunctionDefinition {
  return {
    parameters: [text('path')],
    returns: STRING,
    call: ([path], call) => {
      const { origin, session } = call;
      const name = textOf(path);
      const file = session.environment.files.read(name);
      if (file.kind === 'missing') throw new Refusal(`open ${name}: no such file or directory`);
      if (file.kind === 'folder') throw new Refusal(`read ${name}: is a directory`);
      if (file.kind === 'unavailable') return unavailable(file, name, STRING, call);
      return textValue(digest(algorithm, file.bytes ?? (file.kind === 'file' ? file.source.text : ''), encoding), origin);
    },
  };
}

/** RFC 4122, section 4.3: the names that Terraform knows for the predefined name spaces. */
const NAMESPACES: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

/** With dashes, in braces or behind `urn:uuid:`; or only digits. */
const UUID = /^(?:urn:uuid:|(?=\{.*\}$)\{|)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$|^([0-9a-f]{32})$/i;

function uuidV5([namespace, name]: readonly TfValue[], { origin }: Call): TfValue {
  const space = textOf(namespace);
  const known = Object.hasOwn(NAMESPACES, space) ? (NAMESPACES[space] ?? space) : space;
  const match = UUID.exec(known);
  const digits = (match?.[1] ?? match?.[2] ?? '').replaceAll('-', '');
  if (digits === '') throw new Refusal(`uuidv5() doesn't support namespace ${space}`);
  const bytes = createHash('sha1').update(Buffer.from(digits, 'hex')).update(textOf(name)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return textValue([hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'), origin);
}

/** `RSA_PKCS1_PADDING` of OpenSSL. */
const PKCS1_PADDING = 1;

function rsaDecrypt([ciphertext, key]: readonly TfValue[], { origin }: Call): TfValue {
  const encrypted = Buffer.from(textOf(ciphertext), 'base64');
  const privateKey = privateKeyOf(textOf(key));
  try {
    return textValue(privateDecrypt({ key: privateKey, padding: PKCS1_PADDING }, encrypted).toString('utf8'), origin);
  } catch {
    throw new Refusal('failed to decrypt');
  }
}

function privateKeyOf(pem: string): ReturnType<typeof createPrivateKey> {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Refusal('invalid private key', 1);
  }
}

const impure = (parameters: FunctionDefinition['parameters'], rest: FunctionDefinition['rest'], why: string): FunctionDefinition => ({
  parameters,
  ...(rest && { rest }),
  returns: STRING,
  impure: why,
  call: () => {
    throw new Refusal(why);
  },
});

export const CRYPTO: Readonly<Record<string, FunctionDefinition>> = {
  md5: ofText('md5', 'hex'),
  sha1: ofText('sha1', 'hex'),
  sha256: ofText('sha256', 'hex'),
  sha512: ofText('sha512', 'hex'),
  base64sha256: ofText('sha256', 'base64'),
  base64sha512: ofText('sha512', 'base64'),
  filemd5: ofFile('md5', 'hex'),
  filesha1: ofFile('sha1', 'hex'),
  filesha256: ofFile('sha256', 'hex'),
  filesha512: ofFile('sha512', 'hex'),
  filebase64sha256: ofFile('sha256', 'base64'),
  filebase64sha512: ofFile('sha512', 'base64'),
  uuidv5: { parameters: [text('namespace'), text('name')], returns: STRING, call: uuidV5 },
  uuid: impure([], undefined, 'a random identifier'),
  bcrypt: impure([text('str')], { name: 'cost', type: NUMBER }, 'a salted hash'),
  rsadecrypt: { parameters: [text('ciphertext'), text('privatekey')], returns: STRING, call: rsaDecrypt },
};
