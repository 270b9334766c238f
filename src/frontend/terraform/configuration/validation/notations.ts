import type { Expression } from '../../../../syntax/hcl/index.js';
import { callsIn } from '../../expressions/calls.js';
import { referencesIn } from '../../expressions/references.js';
import { writtenAddress } from '../addresses.js';
import { staticBoolean, staticText } from '../static-text.js';
import type { StaticReference } from './static-reference.js';
import { staticReference } from './static-reference.js';

/** How an argument must be written that Terraform reads before, or without, evaluating it. */
export type Notation = (typeof NOTATIONS)[number];

export const NOTATIONS = [
  'boolean', 'text', 'constant', 'fixed', 'provider', 'condition', 'references', 'triggers', 'ignored', 'versions', 'moment', 'failure', 'address',
  'name', 'passed',
] as const;

interface Rule {
  /** Ends a sentence that begins with the argument's name. */
  readonly must: string;
  /** The parts of the argument that are not written so. */
  readonly misuses: (value: Expression) => readonly Expression[];
}

/** https://developer.hashicorp.com/terraform/language, and what Terraform 1.11 does. */
const RULES: Readonly<Record<Notation, Rule>> = {
  boolean: { must: 'be `true` or `false`, written as such', misuses: unless(isBoolean) },
  text: { must: 'be a text without references', misuses: unless((value) => staticText(value) !== undefined || isNameless(value)) },
  constant: { must: 'be known without calling functions', misuses: callsIn },
  fixed: { must: 'be written as a value, without references and functions', misuses: unless(isNameless) },
  provider: { must: 'be the name of a provider, with an alias behind a dot or without', misuses: unless(isProvider) },
  condition: { must: 'refer to something, or else it is always the same', misuses: unless(isAboutSomething) },
  references: { must: 'be a list of references to whole objects', misuses: inList((item) => isWholeObject(referenceOf(item))) },
  triggers: { must: 'be a list of references to resources or their attributes', misuses: inList((item) => isTrigger(staticReference(item, OWN_KEYS))) },
  ignored: { must: 'be `all`, or a list of names of arguments', misuses: ignored },
  versions: { must: 'be conditions on a version, separated by commas, like `>= 1.2, < 2.0`', misuses: unlessText(areVersions) },
  moment: { must: 'be `create` or `destroy`', misuses: unlessWord(['create', 'destroy']) },
  failure: { must: 'be `continue` or `fail`', misuses: unlessWord(['continue', 'fail']) },
  address: { must: 'be the address of a resource or a module, without anything to evaluate', misuses: unless(isAddress) },
  name: { must: 'be a name: a letter or an underscore first, then letters, digits, underscores and dashes', misuses: unlessText((text) => NAME.test(text)) },
  passed: { must: 'give each provider once', misuses: repeatedKeys },
};

/** Names in Terraform: a letter or an underscore, then letters, digits, underscores and dashes. */
export const NAME = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

const VERSIONS = /^\s*(?:=|!=|[<>]=?|~>)?\s*v?\d+(?:\.\d+){0,30}(?:-[0-9A-Za-z.~-]+)?(?:\+[0-9A-Za-z.~-]+)?\s*$/;

/** What is wrong with how an argument is written: where, and the sentence to say of it. */
export function misuses(name: string, value: Expression, notation: Notation): readonly { readonly expression: Expression; readonly message: string }[] {
  const { must, misuses: find } = RULES[notation];
  return find(value).map((expression) => ({ expression, message: `\`${name}\` must ${must}.` }));
}

function unless(isRight: (value: Expression) => boolean): Rule['misuses'] {
  return (value) => (isRight(value) ? [] : [value]);
}

/** What is no literal text is somebody else's to refuse. */
function unlessText(isRight: (text: string) => boolean): Rule['misuses'] {
  return unless((value) => {
    const text = staticText(value);
    return text === undefined || isRight(text);
  });
}

function unlessWord(words: readonly string[]): Rule['misuses'] {
  return unless((value) => words.includes(value.kind === 'variable' ? value.name : (staticText(value) ?? '')));
}

function inList(isRight: (item: Expression) => boolean): Rule['misuses'] {
  return (value) => {
    if (value.kind === 'parentheses') return inList(isRight)(value.expression);
    return value.kind === 'tuple' ? value.items.filter((item) => !isRight(item)) : [value];
  };
}

function isProvider(value: Expression): boolean {
  return staticText(value) !== undefined || (staticReference(value)?.names.length ?? 3) <= 2 || value.kind === 'invalid';
}

function isAddress(value: Expression): boolean {
  return writtenAddress(value) !== undefined;
}

function isAboutSomething(value: Expression): boolean {
  return referencesIn(value).length > 0 || value.kind === 'invalid';
}

function areVersions(text: string): boolean {
  return text.split(',').every((one) => VERSIONS.test(one));
}

function isBoolean(value: Expression): boolean {
  if (staticBoolean(value) !== undefined || value.kind === 'null' || value.kind === 'invalid') return true;
  return !LITERALS.has(value.kind) && isNameless(value);
}

const LITERALS: ReadonlySet<Expression['kind']> = new Set(['string', 'number', 'tuple', 'object']);

function isNameless(value: Expression): boolean {
  return referencesIn(value).length === 0 && callsIn(value).length === 0;
}

/** In Terraform before 0.12 references were quoted, which it still accepts. */
function referenceOf(item: Expression): StaticReference | undefined {
  const text = staticText(item);
  return text === undefined ? staticReference(item) : { names: text.split('.'), hasMore: false };
}

/** Roots that are followed by one name; others are the first of two, of a resource. */
const ONE_NAME: ReadonlySet<string> = new Set(['var', 'local', 'path', 'terraform']);

function isWholeObject(reference: StaticReference | undefined): boolean {
  if (reference === undefined) return false;
  const { names, hasMore } = reference;
  const [root = ''] = names;
  if (root === 'each' || root === 'count' || root === 'self') return false;
  if (root === 'module') return names.length <= 3 && !hasMore;
  const length = ONE_NAME.has(root) ? 2 : root === 'data' || root === 'ephemeral' || root === 'resource' ? 3 : 2;
  return names.length === length && !(hasMore && ONE_NAME.has(root));
}

const OWN_KEYS: ReadonlySet<string> = new Set(['count.index', 'each.key']);

function isTrigger(reference: StaticReference | undefined): boolean {
  const [root] = reference?.names ?? [];
  return root !== undefined && !ONE_NAME.has(root) && root !== 'module' && root !== 'each' && root !== 'count' && root !== 'self';
}

function ignored(value: Expression): readonly Expression[] {
  if (value.kind === 'variable' && value.name === 'all') return [];
  return inList((item) => {
    const text = staticText(item);
    return text === undefined ? staticReference(item) !== undefined : text !== '*';
  })(value);
}

function repeatedKeys(value: Expression): readonly Expression[] {
  if (value.kind !== 'object') return [];
  const seen = new Set<string>();
  return value.items.flatMap(({ key, value: item }) => {
    const name = key.kind === 'name' ? [key.name] : (staticReference(key.expression)?.names ?? []);
    const written = name.join('.');
    const isRepeated = written !== '' && seen.has(written);
    seen.add(written);
    return isRepeated ? [item] : [];
  });
}
