import { posix } from 'node:path';
import { BOOL, DYNAMIC, setOf, STRING } from '../types.js';
import { leaf } from '../values/rope.js';
import { setValue } from '../values/set.js';
import type { TfValue } from '../values/value.js';
import { boolValue, ropeValue, textValue, unknownValue } from '../values/value.js';
import { renderFile } from './template-file.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import type { FileAccess, FileResult } from './files.js';
import { matchesGlob } from './glob.js';
import { textOf } from './reading.js';
import { unavailable } from './unavailable.js';
import { text } from './strings.js';

function ofPath(change: (path: string, call: Call) => TfValue, returns = STRING): FunctionDefinition {
  return { parameters: [text('path')], returns, call: ([path], call) => change(textOf(path), call) };
}

/** What is known of a file that cannot be read: nothing, and a refusal when Terraform would refuse too. */
function notRead(file: Exclude<FileResult, { kind: 'file' | 'binary' }>, path: string, call: Call): TfValue {
  if (file.kind === 'missing') throw new Refusal(`no file exists at ${JSON.stringify(path)}`, 0);
  if (file.kind === 'folder') throw new Refusal(`failed to read file: read ${path}: is a directory`, 0);
  return unavailable(file, path, STRING, call);
}

export function readText(path: string, call: Call): TfValue {
  const file = call.session.environment.files.read(path);
  switch (file.kind) {
    case 'file': {
      const { source } = file;
      const content = source.text;
      const normal = content.normalize('NFC');
      const place = { source, start: 0, end: content.length };
      const origin = { place, via: { place: call.origin.place, note: `file(${JSON.stringify(path)})` } };
      return ropeValue(normal === content ? { ...leaf(content, origin), verbatim: true } : leaf(normal, origin), origin);
    }
    case 'binary':
      throw new Refusal(`contents of ${JSON.stringify(path)} are not valid UTF-8; use the filebase64 function`);
    default:
      return notRead(file, path, call);
  }
}

function readBase64(path: string, call: Call): TfValue {
  const file = call.session.environment.files.read(path);
  if (file.kind === 'file') return textValue(Buffer.from(file.bytes ?? file.source.text).toString('base64'), call.origin);
  if (file.kind === 'binary') return textValue(Buffer.from(file.bytes).toString('base64'), call.origin);
  return notRead(file, path, call);
}

function exists(path: string, call: Call): TfValue {
  const file = call.session.environment.files.read(path);
  if (file.kind === 'folder') throw new Refusal(`${JSON.stringify(path)} is a directory, not a file`);
  return file.kind === 'unavailable' ? unavailable(file, path, BOOL, call) : boolValue(file.kind !== 'missing', call.origin);
}

function fileSet([folder, pattern]: readonly TfValue[], call: Call): TfValue {
  const { origin, session } = call;
  const path = textOf(folder);
  const glob = textOf(pattern);
  const found = filesFor(posix.normalize(glob === '' ? '.' : glob), path, session.environment.files);
  if (!found) {
    const file = session.environment.files.read(path);
    if (file.kind === 'unavailable') return unavailable(file, path, setOf(STRING), call);
    return unknownValue(setOf(STRING), `the files of ${path}`, origin, { notNull: true });
  }
  return setValue(STRING, found.map((file) => textValue(file, origin)), origin);
}

const WILD = /[*?[{\\]/;

/** The files that match, as the pattern names them. Names without wildcards at its beginning say where to look. */
function filesFor(glob: string, path: string, files: FileAccess): readonly string[] | undefined {
  const names = glob.split('/');
  const wild = names.findIndex((name) => WILD.test(name));
  const fixed = wild < 0 ? names.length - 1 : wild;
  const start = names.slice(0, fixed).map((name) => `${name}/`).join('');
  const rest = names.slice(fixed).join('/');
  const isFlat = fixed === names.length - 1 && !rest.includes('**');
  const found = (isFlat ? files.list(posix.join(path, start)) : undefined) ?? files.below(posix.join(path, start));
  return found?.filter((file) => matchesGlob(rest, file)).map((file) => start + file);
}

function basename(path: string): string {
  if (path === '') return '.';
  return posix.basename(path) || '/';
}

/** Go's `filepath.Dir`: what is before the last slash, cleaned. */
function dirname(path: string): string {
  const cleaned = posix.normalize(path.slice(0, path.lastIndexOf('/') + 1) || '.');
  return cleaned.length > 1 && cleaned.endsWith('/') ? cleaned.slice(0, -1) : cleaned;
}

function absolute(path: string, { origin }: Call): TfValue {
  if (!path.startsWith('/')) return unknownValue(STRING, 'a path of the machine that deploys', origin, { notNull: true });
  const cleaned = posix.normalize(path);
  return textValue(cleaned.length > 1 && cleaned.endsWith('/') ? cleaned.slice(0, -1) : cleaned, origin);
}

function expand(path: string, { origin }: Call): TfValue {
  if (!path.startsWith('~')) return textValue(path, origin);
  if (path.length > 1 && path[1] !== '/' && path[1] !== '\\') throw new Refusal('cannot expand user-specific home dir');
  return unknownValue(STRING, 'a path of the machine that deploys', origin, { notNull: true });
}

export const FILESYSTEM: Readonly<Record<string, FunctionDefinition>> = {
  file: ofPath(readText),
  filebase64: ofPath(readBase64),
  fileexists: ofPath(exists, BOOL),
  fileset: { parameters: [text('path'), text('pattern')], returns: setOf(STRING), call: fileSet },
  basename: ofPath((path, { origin }) => textValue(basename(path), origin)),
  dirname: ofPath((path, { origin }) => textValue(dirname(path), origin)),
  abspath: ofPath(absolute),
  pathexpand: ofPath(expand),
  templatefile: {
    parameters: [text('path'), { name: 'vars', type: DYNAMIC, open: 'any', marks: 'own' }],
    call: ([path, vars], call) => renderFile(textOf(path), vars, call),
  },
};
