import type { Diagnostic } from '../../../model/diagnostic.js';
import type { Source } from '../../../model/source.js';
import { toLocation } from '../../../model/source.js';
import type { Expression } from '../../../syntax/hcl/index.js';
import { parseHclTemplate } from '../../../syntax/hcl/index.js';
import { unknownFrom } from '../expressions/conditions.js';
import { evaluateIn } from '../expressions/evaluate.js';
import { freeVariable } from '../expressions/free-variables.js';
import { DYNAMIC } from '../types.js';
import { takenFrom } from '../values/origin.js';
import type { TfValue } from '../values/value.js';
import { withSensitivity } from '../values/value.js';
import type { Call } from './definition.js';
import { Refusal } from './definition.js';
import { entriesOf } from './reading.js';
import { unavailable } from './unavailable.js';

interface ParsedTemplate {
  readonly result: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

const parsed = new WeakMap<Source, ParsedTemplate>();

function parse(source: Source): ParsedTemplate {
  const known = parsed.get(source);
  if (known) return known;
  const template = parseHclTemplate(source);
  parsed.set(source, template);
  return template;
}

/** The template in a file with the values of `vars`. */
export function renderFile(path: string, vars: TfValue | undefined, call: Call): TfValue {
  const file = call.session.environment.files.read(path);
  switch (file.kind) {
    case 'file':
      return render(file.source, vars, call, 'templatefile');
    case 'binary':
      throw new Refusal(`contents of ${JSON.stringify(path)} are not valid UTF-8`, 0);
    case 'missing':
      throw new Refusal(`no file exists at ${JSON.stringify(path)}`, 0);
    case 'folder':
      throw new Refusal(`failed to read file: read ${path}: is a directory`, 0);
    case 'unavailable':
      return unavailable(file, path, DYNAMIC, call);
  }
}

const VARIABLE_NAME = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}_-]*$/u;

/** A text as a template. Errors in it are errors of the call. */
export function render(source: Source, vars: TfValue | undefined, call: Call, name: string): TfValue {
  const { session, origin } = call;
  if (session.inTemplate) throw new Refusal(`cannot recursively call ${name} from inside another template function`);
  if (!vars || vars.kind === 'unknown') return unknownFrom(vars ? [vars] : [], DYNAMIC, origin);
  if (vars.kind !== 'object' && vars.kind !== 'map') throw new Refusal('invalid vars value: must be a map', 1);
  const names = new Map([...entriesOf(vars)].map(([key, entry]) => [key, takenFrom(entry.value, vars)]));
  const odd = [...names.keys()].find((key) => !VARIABLE_NAME.test(key));
  if (odd !== undefined) throw new Refusal(`invalid template variable name ${JSON.stringify(odd)}`, 1);
  const template = parse(source);
  const [syntaxError] = template.diagnostics;
  if (syntaxError) throw new Refusal(located(syntaxError), 0);
  const free = freeVariable(template.result, new Set(names.keys()));
  if (free) throw new Refusal(`vars map does not contain key ${JSON.stringify(free.name)}, referenced at ${placeText(free)}`, 1);
  return withSensitivity(evaluateTemplate(template.result, names, call), vars.sensitive);
}

function evaluateTemplate(template: Expression, names: ReadonlyMap<string, TfValue>, { session, origin }: Call): TfValue {
  const scope = { lookup: () => ({ kind: 'problem', summary: 'Invalid reference', detail: 'a template knows only its vars.' }) as const };
  session.inTemplate = true;
  try {
    const attempt = session.attempt(() => evaluateIn(template, { scope, bindings: { names, outer: undefined } }, session));
    const [error] = attempt.hidden;
    if (attempt.failed) throw new Refusal(error ? located(error) : 'the template is in error');
    if (attempt.result.kind === 'null') throw new Refusal('the result of the template is null');
    return takenFrom(attempt.result, { origin: { ...origin, via: { place: origin.place, note: 'a template' } } });
  } finally {
    session.inTemplate = false;
  }
}

function located({ message, place }: Diagnostic): string {
  return place ? `${placeText({ place })}: ${message}` : message;
}

function placeText({ place }: Pick<Expression, 'place'>): string {
  const { file, startLine, startColumn } = toLocation(place);
  return `${file}:${startLine},${startColumn}`;
}
