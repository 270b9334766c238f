import type { Place } from '../../../model/source.js';
import type { Value } from '../../../model/value.js';
import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import { suppliedAt } from '../pseudo-parameters.js';
import { resourceId } from '../scope.js';
import { knownText } from '../text.js';
import { absent, carry, freshUnknown, unknown } from '../values.js';
import type { Call, Intrinsic } from './call.js';
import { malformed, undefinedReference } from './call.js';

export const ref: Intrinsic = (argument, call) => {
  const name = nameOf(argument, call);
  return name === undefined ? malformed(call, 'the name of a parameter or resource') : referTo(name, call, `Ref ${name}`);
};

/** What `Ref: name` or `${name}` is: a parameter's value, absence, or a resource. */
export function referTo(name: string, call: Call, note: string): Value {
  const { scope, place } = call;
  if (name === 'AWS::NoValue') return absent(place);
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return suppliedAt(parameter, place, note);
  if (scope.sections.resources.has(name)) return { kind: 'reference', target: resourceId(scope, name), origin: { place } };
  return undefinedReference(call, `\`${name}\``);
}

export const getAtt: Intrinsic = (argument, call) => {
  const path = attributePath(argument, call);
  if (path === undefined) return malformed(call, 'the name of a resource and one of its attributes');
  return attributeOf(path.resource, path.attribute, call, `Fn::GetAtt ${path.resource}.${path.attribute}`);
};

/** What `Fn::GetAtt: [resource, attribute]` or `${resource.attribute}` is. */
export function attributeOf(resource: string, attribute: string, call: Call, note: string): Value {
  const { scope, place } = call;
  if (!scope.sections.resources.has(resource)) return undefinedReference(call, `The resource \`${resource}\``);
  const target = resourceId(scope, resource);
  const [, output] = /^Outputs\.(.+)$/.exec(attribute) ?? [];
  const stack = output === undefined ? undefined : scope.nestedStack(resource);
  if (output === undefined || stack === undefined) return { kind: 'reference', target, attribute, origin: { place } };
  if (stack === 'unavailable') {
    return unknown(scope.workspace.identity(`reference ${target}.${attribute}`), `the template of \`${resource}\` cannot be read`, place);
  }
  const value = stack.output(output);
  return value === undefined ? undefinedReference(call, `The output \`${output}\` of \`${resource}\``) : carry(value, place, note);
}

function attributePath(argument: Node, call: Call): { readonly resource: string; readonly attribute: string } | undefined {
  const names = argument.kind === 'list' ? argument.items.map((item) => nameOf(item, call)) : dotted(stringOf(argument));
  const [resource, ...attribute] = names;
  if (resource === undefined || attribute.length === 0 || attribute.includes(undefined)) return undefined;
  return { resource, attribute: attribute.join('.') };
}

function dotted(name: string | undefined): readonly string[] {
  const dot = name?.indexOf('.') ?? -1;
  return name === undefined || dot < 0 ? [] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** A name, which may itself be put together by intrinsics under `AWS::LanguageExtensions`. */
function nameOf(node: Node, call: Call): string | undefined {
  if (node.kind === 'scalar') return stringOf(node);
  return node.kind === 'map' ? knownText(call.scope.evaluate(node)) : undefined;
}

export const importValue: Intrinsic = (argument, call) => {
  const { scope, place } = call;
  const name = scope.evaluate(argument);
  const exported = scope.workspace.exports.find(name, place);
  if (exported !== undefined) return carry(exported, place, `Fn::ImportValue ${knownText(name) ?? ''}`.trimEnd());
  const spelt = knownText(name);
  if (spelt === undefined) return freshUnknown('it is imported from another stack', place);
  return unknown(scope.workspace.identity(`import ${spelt}`), `\`${spelt}\` is imported from another stack`, place);
};

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html */
export const getStackOutput: Intrinsic = (argument, call) => {
  if (argument.kind !== 'map') return malformed(call, 'a map with `StackName` and `OutputName`');
  return freshUnknown(`it is the output \`${nameAt(argument, 'OutputName', call)}\` of the stack \`${nameAt(argument, 'StackName', call)}\``, call.place);
};

function nameAt(argument: Node, key: string, call: Call): string {
  const node = child(argument, key);
  return (node === undefined ? undefined : knownText(call.scope.evaluate(node))) ?? '…';
}

/** A call as it stands at one substitution of a `Fn::Sub`. */
export function callAt(call: Call, place: Place): Call {
  return { ...call, place };
}
