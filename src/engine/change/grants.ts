import type { Resource } from '../../model/resource.js';
import type { JsonProperty } from '../../policy/property.js';
import type { ResourceNode } from '../../policy/resource-node.js';
import { statements } from '../../policy/views/iam.js';
import type { Statement } from '../../policy/views/iam.js';
import { attachedPolicies, IDENTITY_POLICY_TYPES, identityStatements, resourceStatements } from '../../policy/views/policy-documents.js';
import type { Test } from './conditions.js';
import { testsOf } from './conditions.js';
import type { PatternSet } from './patterns.js';
import { canonical, isList, isMap, shown } from './plain.js';
import type { Plain, PlainMap } from './plain.js';
import type { Written } from './resource-changes.js';
import type { State } from './state.js';

/** Patterns, and as what each of them is written. */
export interface Terms {
  readonly set: PatternSet;
  readonly written: readonly string[];
}

/** Whose permissions a statement is about: statements about the same subject are compared. */
export interface Subject {
  /** The same in both states. */
  readonly key: string;
  /** Of an identity; statements of a resource's policy name principals themselves. */
  readonly identity?: string;
  /** The identity or the resource, where it is in the graph: its id in this state. */
  readonly resource?: Resource;
}

/** One statement about one subject. */
export interface Grant {
  readonly subject: Subject;
  readonly allows: boolean;
  readonly principals: Terms;
  readonly actions: Terms;
  readonly resources: Terms;
  readonly tests: readonly Test[];
  /** What declares the statement, and where in it. */
  readonly holder: Resource;
  readonly at: Written;
  /** A managed policy whose statements are not in the graph: it is compared by its ARN. */
  readonly managedPolicy?: string;
}

/** Types with a policy about themselves, beside those of the view, and where it is. */
const OWN_POLICIES: ReadonlyMap<string, string> = new Map([
  ['AWS::IAM::Role', 'AssumeRolePolicyDocument'],
  ['AWS::KMS::Key', 'KeyPolicy'],
  ['AWS::KMS::ReplicaKey', 'KeyPolicy'],
]);

/** What a policy that is a resource of its own is about. Other policies are about the resource that holds them. */
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['AWS::S3::BucketPolicy', 'Bucket'],
  ['AWS::SNS::TopicPolicy', 'Topics'],
  ['AWS::SNS::TopicInlinePolicy', 'TopicArn'],
  ['AWS::SQS::QueuePolicy', 'Queues'],
  ['AWS::SQS::QueueInlinePolicy', 'Queue'],
  ['AWS::SecretsManager::ResourcePolicy', 'SecretId'],
  ['AWS::Kinesis::ResourcePolicy', 'ResourceArn'],
  ['AWS::MSK::ClusterPolicy', 'ClusterArn'],
  ['AWS::Lambda::Permission', 'FunctionName'],
]);

const IDENTITY_TYPES: ReadonlySet<string> = new Set(IDENTITY_POLICY_TYPES);
const EVERYTHING: Terms = { set: { patterns: ['*'], isComplement: false }, written: [] };

/** Everything that is allowed and denied in a state, to identities and by the policies of resources. */
export function grantsOf(state: State): readonly Grant[] {
  return state.resources.filter((resource) => state.exists(resource) && !resource.isPart).flatMap((resource) => {
    const node = state.node(resource);
    return [...identityGrants(node, state), ...ownGrants(node, state), ...invocationGrants(node, state)];
  });
}

function identityGrants(node: ResourceNode, state: State): readonly Grant[] {
  if (!IDENTITY_TYPES.has(node.type) || node.type === 'Nearside::PolicyDocument') return [];
  const found = identityStatements(node);
  const attached = attachedPolicies(node).filter((arn) => arn.target('AWS::IAM::ManagedPolicy') === undefined);
  return identitiesOf(node, state).flatMap((subject) => [
    ...found.flatMap((statement) => grantOf(statement, subject, node, state)),
    ...attached.flatMap((arn) => attachment(arn, subject, node, state)),
  ]);
}

/** Those who have the policies that a resource holds. */
function identitiesOf(node: ResourceNode, state: State): readonly Subject[] {
  const { properties } = node;
  if (['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'].includes(node.type)) return [subjectOf(node.resource, state)];
  const named = ['Roles', 'Users', 'Groups', 'RoleName', 'UserName', 'GroupName'].flatMap((property) => properties.get(property).items);
  const policy = node.as('AWS::IAM::ManagedPolicy');
  const referring = policy
    ? (['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'] as const).flatMap((type) => policy.referrers(type, 'ManagedPolicyArns'))
    : [];
  const subjects = [...named.map((name) => namedIdentity(name, state)), ...referring.map(({ resource }) => subjectOf(resource, state))];
  const holder = subjectOf(node.resource, state);
  return subjects.length > 0 ? subjects : [{ ...holder, identity: `whoever has ${holder.identity ?? ''}` }];
}

function subjectOf(resource: Resource, state: State): Subject {
  return { key: state.keyOf(resource), identity: state.display(resource), resource };
}

function namedIdentity(name: JsonProperty, state: State): Subject {
  const found = name.target('AWS::IAM::Role') ?? name.target('AWS::IAM::User') ?? name.target('AWS::IAM::Group');
  if (found) return subjectOf(found.resource, state);
  const text = state.settler.text(name.value) ?? '';
  return { key: `identity ${text}`, identity: shown(text) };
}

/** Policies of resources about themselves. */
function ownGrants(node: ResourceNode, state: State): readonly Grant[] {
  const property = OWN_POLICIES.get(node.type);
  const found = [...resourceStatements(node), ...(property === undefined ? [] : statements(node.properties.get(property)))];
  const subject = aboutOf(node, state);
  return found.flatMap((statement) => grantOf(statement, subject, node, state));
}

function aboutOf(node: ResourceNode, state: State): Subject {
  const property = SUBJECTS.get(node.type);
  if (property === undefined) return { key: `policy of ${state.keyOf(node.resource)}`, resource: node.resource };
  const about = node.properties.get(property);
  const [first] = about.items;
  const target = first?.target();
  const key = target ? state.keyOf(target.resource) : canonical(state.settler.settle(about.value));
  return { key: `policy of ${key}`, ...(target && { resource: target.resource }) };
}

/** `AWS::Lambda::Permission` is a statement whose parts are properties. */
function invocationGrants(node: ResourceNode, state: State): readonly Grant[] {
  if (node.type !== 'AWS::Lambda::Permission') return [];
  const read = (name: string): string | undefined => state.settler.text(node.properties.get(name).value);
  const [action, principal, on] = [read('Action'), read('Principal'), read('FunctionName')];
  if (action === undefined || principal === undefined || on === undefined) return [];
  const tests = ([['ArnLike', 'aws:SourceArn', 'SourceArn'], ['StringEquals', 'aws:SourceAccount', 'SourceAccount'],
    ['StringEquals', 'aws:PrincipalOrgID', 'PrincipalOrgID'], ['StringEquals', 'lambda:FunctionUrlAuthType', 'FunctionUrlAuthType']] as const)
    .flatMap(([operator, key, name]): readonly Test[] => {
      const value = read(name);
      return value === undefined ? [] : [{ operator, key, values: [value], ifExists: false, quantifier: '' }];
    });
  const type = /^[\w-]+\.amazonaws\.com/.test(principal) ? 'Service' : 'AWS';
  return [{
    subject: aboutOf(node, state),
    allows: true,
    principals: principalTerms(new Map([[type, principal]]), false),
    actions: terms([action], false, lower),
    resources: terms([on], false),
    tests,
    holder: node.resource,
    at: node,
  }];
}

/** Nothing where the deployment decides what the statement is. */
function grantOf({ json }: Statement, subject: Subject, { resource: holder }: ResourceNode, state: State): readonly Grant[] {
  const statement = state.settler.settle(json.value);
  if (!isMap(statement)) return [];
  const effect = statement.get('Effect');
  if (effect !== 'Allow' && effect !== 'Deny') return [];
  return [{
    subject,
    allows: effect === 'Allow',
    principals: principalsOf(statement),
    actions: either(statement, 'Action', lower),
    resources: either(statement, 'Resource'),
    tests: testsOf(statement.get('Condition')),
    holder,
    at: json,
  }];
}

function attachment(arn: JsonProperty, subject: Subject, { resource: holder }: ResourceNode, state: State): readonly Grant[] {
  const text = state.settler.text(arn.value);
  if (text === undefined) return [];
  const isEverything = text.endsWith('::aws:policy/AdministratorAccess');
  return [{
    subject,
    allows: true,
    principals: EVERYTHING,
    actions: isEverything ? { ...EVERYTHING, written: ['*'] } : EVERYTHING,
    resources: isEverything ? { ...EVERYTHING, written: ['*'] } : EVERYTHING,
    tests: [],
    holder,
    at: arn,
    managedPolicy: text,
  }];
}

const lower = (text: string): string => text.toLowerCase();

/** An element or its `Not…`; everything where there is neither. */
function either(statement: PlainMap, name: string, form?: (text: string) => string): Terms {
  const [listed, excluded] = [statement.get(name), statement.get(`Not${name}`)];
  if (listed === undefined && excluded === undefined) return EVERYTHING;
  return terms(textsIn(listed ?? excluded), listed === undefined, form);
}

function terms(written: readonly string[], isComplement: boolean, form: (text: string) => string = (text) => text): Terms {
  return { set: { patterns: written.map(form), isComplement }, written };
}

function principalsOf(statement: PlainMap): Terms {
  const [listed, excluded] = [statement.get('Principal'), statement.get('NotPrincipal')];
  return listed === undefined && excluded === undefined ? EVERYTHING : principalTerms(listed ?? excluded, listed === undefined);
}

function principalTerms(principal: Plain | undefined, isComplement: boolean): Terms {
  const named = isMap(principal)
    ? [...principal].flatMap(([type, ids]) => textsIn(ids).map((id) => ({ type, id })))
    : textsIn(principal).map((id) => ({ type: 'AWS', id }));
  return { set: { patterns: named.map(({ type, id }) => principalPattern(type, id)), isComplement }, written: named.map(({ id }) => id) };
}

/** An account, however it is named, is everybody in it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function principalPattern(type: string, id: string): string {
  if (id === '*' && type === 'AWS') return '*';
  if (type === 'AWS' && /^\d{12}$/.test(id)) return `AWS:arn:aws:iam::${id}:*`;
  return `${type}:${type === 'AWS' ? id.replace(/:root$/, ':*') : id}`;
}

function textsIn(plain: Plain | undefined): readonly string[] {
  if (plain === undefined) return [];
  return (isList(plain) ? plain : [plain]).filter((item) => typeof item === 'string');
}
