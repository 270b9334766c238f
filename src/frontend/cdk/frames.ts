/** A line of a stack trace: a place in a file, or code that is no place of the user's. */
export type Frame =
  | { readonly kind: 'place'; readonly file: string; readonly line: number; readonly column: number | undefined; readonly function: string }
  /** What is inside of packages; new versions of CDK fold such lines into one that names the packages. */
  | { readonly kind: 'package'; readonly packages: readonly string[] };

/** A file, a line and perhaps a column at the end of a text. */
const PLACE = /^(.+?):(\d+)(?::(\d*))?$/;

/**
 * Reads a frame in any of the forms that CDK writes; undefined when it says nothing of a place. Apps in Python, Java, Go and C#
 * are called by Node, whose frames come first; behind them are those of the app's own language, without columns:
 * `__init__ (/app/shop/db.py:12)`, `com.shop.Db.<init> (Db.java:12)`. https://github.com/aws/aws-cdk/pull/38124
 */
export function parseFrame(line: string): Frame | undefined {
  const text = line.trim().replace(/^at /, '');
  if (text.startsWith('...')) return folded(text);
  const bracket = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const name = bracket === -1 ? '' : text.slice(0, bracket);
  const place = bracket === -1 ? text : text.slice(bracket + 2, -1);
  // Frames without a function are garbled by new versions: the place is cut, and is (partly) where the name should be.
  const isGarbled = /^(?:file:|\/)/.test(name);
  const [, file, row, column] = PLACE.exec(isGarbled ? name : place) ?? [];
  if (file === undefined || row === undefined) return undefined;
  const path = pathOf(file, name);
  if (path === undefined) return undefined;
  const inPackage = packageOf(path, name);
  if (inPackage !== undefined) return { kind: 'package', packages: [inPackage] };
  return { kind: 'place', file: path, line: Number(row), column: isGarbled || !column ? undefined : Number(column), function: isGarbled ? '' : name };
}

/** `...new Bucket2 in aws-cdk-lib, new SecureBucket in @acme/platform...`. */
function folded(text: string): Frame {
  const parts = text.replace(/^\.{3}|\.{3}$/g, '').split(', ').filter((part) => part !== 'node internals');
  return { kind: 'package', packages: parts.map((part) => (part === 'jsii runtime' ? 'jsii' : part.slice(part.lastIndexOf(' ') + 1))) };
}

/** The path of a file on a disk; undefined for Node's own modules. Java names files without their folders, which are those of the class's package. */
function pathOf(file: string, name: string): string | undefined {
  if (file.startsWith('node:') || file === '<anonymous>' || file === 'native') return undefined;
  const path = file.startsWith('file://') ? decoded(file.slice('file://'.length)) : file;
  const forward = path.replaceAll('\\', '/');
  if (/^[^/]+\.(?:java|kt|scala)$/.test(forward)) return [...name.split('.').slice(0, -2), forward].join('/');
  return forward.includes('/') ? forward : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What jsii, which calls libraries written in TypeScript from other languages, unpacks itself to, wherever that is. */
const JSII_FILE = /\/(?:jsii-(?:kernel|java-runtime|runtime)[^/]*|site-packages\/jsii|tmp[^/]*\/lib\/program\.js)(?:\/|$)/;

/** The packages of other languages: those of Python's environments, Go's modules, Maven's groups. */
const OF_PYTHON = /\/(?:site|dist)-packages\/([^/]+)/;
const OF_GO = /\/pkg\/mod\/(.+?)@/;
const OF_JAVA = /^(?:software\.amazon\.(?:awscdk|jsii|constructs)|java|javax|jdk|sun)\./;

function packageOf(path: string, name: string): string | undefined {
  const at = path.lastIndexOf('/node_modules/');
  if (at === -1) {
    if (JSII_FILE.test(path)) return 'jsii';
    if (OF_JAVA.test(name) && path.endsWith('.java')) return name.startsWith('software.amazon.') ? 'aws-cdk-lib' : 'java';
    return (OF_PYTHON.exec(path) ?? OF_GO.exec(path))?.[1];
  }
  const [first = '', second = ''] = path.slice(at + '/node_modules/'.length).split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
