import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap } from './build.js';
import type { Expansion } from './expansion.js';
import { refuse } from './expansion.js';
import { ifParts, intrinsicOf, isIntrinsic, isNoValue } from './intrinsics.js';
import { managedPolicyArn } from './managed-policies.js';
import type { PolicyTemplate, TemplateStatement } from './policy-templates.js';
import { policyTemplates } from './policy-templates.js';

export interface RolePolicies {
  readonly managed: readonly Node[];
  readonly inline: readonly Node[];
}

/** `Policies` of a function or state machine: managed policy names and ARNs, policy documents, policy templates, and `Fn::If` of them. */
export function readPolicies(expansion: Expansion, roleId: string, policies: Node | undefined): RolePolicies {
  const decided = isIntrinsic(policies) && !ifParts(policies) ? expansion.decide(policies) : policies;
  if (!decided || isNoValue(decided)) return { managed: [], inline: [] };
  const items = decided.kind === 'list' ? decided.items : [decided];
  const managed: Node[] = [];
  const inline: Node[] = [];
  items.forEach((item, index) => {
    if (isNoValue(item) || (item.kind === 'scalar' && item.value === null)) return;
    const policy = convert(expansion, item, `${roleId}Policy${index}`, index);
    (policy.managed ? managed : inline).push(policy.node);
  });
  return { managed, inline };
}

interface Converted {
  readonly managed: boolean;
  readonly node: Node;
}

function convert(expansion: Expansion, item: Node, name: string, index: number): Converted {
  const parts = ifParts(item);
  if (parts) {
    const [condition, ...branches] = parts;
    const converted = branches.map((branch) => (isNoValue(branch) ? undefined : convert(expansion, branch, name, index)));
    const managed = converted.every((branch) => branch?.managed !== false);
    const values = converted.map((branch, at) => branch?.node ?? branches[at]);
    return { managed, node: build({ 'Fn::If': [condition, ...values] }, item.place) };
  }
  if (isIntrinsic(item)) return { managed: true, node: item };
  if (item.kind === 'scalar') return { managed: true, node: managedPolicy(expansion, item) };
  if (item.kind === 'map') {
    if (item.entries.has('Statement')) return { managed: false, node: inlinePolicy(name, item) };
    const [entry] = item.entries.values();
    const template = entry && item.entries.size === 1 ? policyTemplates.get(entry.key) : undefined;
    if (entry && template) return { managed: false, node: inlinePolicy(name, fromTemplate(entry, template)) };
  }
  return refuse(`The policy at index ${index} of \`Policies\` is neither a managed policy, nor a policy document, nor a policy template.`, item);
}

function managedPolicy(expansion: Expansion, item: Node): Node {
  const name = stringOf(item);
  const arn = name === undefined ? undefined : managedPolicyArn(name, expansion.context.partition);
  return arn === undefined ? item : build(arn, item.place);
}

function inlinePolicy(name: string, document: Node): Node {
  return buildMap({ PolicyName: name, PolicyDocument: document }, document.place);
}

function fromTemplate(entry: Entry, template: PolicyTemplate): Node {
  if (entry.value.kind !== 'map' || intrinsicOf(entry.value)) {
    refuse(`The parameters of the policy template \`${entry.key}\` are not a map.`, entry.value);
  }
  const values = entry.value.entries;
  const missing = template.parameters.filter((parameter) => !values.has(parameter));
  if (missing.length > 0) refuse(`The policy template \`${entry.key}\` lacks a value for \`${missing.join('`, `')}\`.`, entry.keyPlace);
  const variables = new Map(template.parameters.map((parameter) => [parameter.toLowerCase(), values.get(parameter)?.value]));
  const statements = template.statements.map((statement) => templateStatement(statement, variables));
  return buildMap({ Statement: statements }, entry.keyPlace);
}

type Variables = ReadonlyMap<string, Node | undefined>;

function templateStatement({ actions, resources, equals }: TemplateStatement, variables: Variables): Fields {
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: typeof resources === 'string' ? templateArn(resources, variables) : resources.map((resource) => templateArn(resource, variables)),
    Condition: equals && { StringEquals: { [equals.key]: templateArn(equals.value, variables) } },
  };
}

function templateArn(text: string, variables: Variables): Literal {
  if (text === '*') return text;
  const arn = text.startsWith('$') ? text : `arn:\${AWS::Partition}:${text.replace('@', '${AWS::Region}:${AWS::AccountId}')}`;
  const used = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? '');
  if (used.length === 0) return { 'Fn::Sub': arn };
  return { 'Fn::Sub': [arn, Object.fromEntries(used.map((name) => [name, variables.get(name.toLowerCase())]))] };
}

/** `arns` without repetitions of the same literal or the same reference. */
export function distinct(arns: readonly Node[]): readonly Node[] {
  const seen = new Set<string>();
  return arns.filter((arn) => {
    const key = stringOf(arn) ?? stringOf(child(arn, 'Ref'));
    if (key === undefined) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

