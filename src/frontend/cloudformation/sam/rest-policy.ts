import type { MapNode, Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { contentHash, refuse } from './expansion.js';
import { isIntrinsic, isNoValue, sub } from './intrinsics.js';
import type { OpenApiDocument } from './open-api.js';
import { anyMethod } from './open-api.js';

const policyKey = 'x-amazon-apigateway-policy';

export interface MethodName {
  readonly path: string;
  readonly method: string;
}

/** The stage in the resources of a resource policy. */
export function stageReference(resource: SamResource): Literal {
  return child(resource.properties, 'StageName');
}

/** Adds `ResourcePolicy` of an API, or of an event, for `methods`. */
export function addResourcePolicy(
  expansion: Expansion,
  document: OpenApiDocument,
  policy: MapNode,
  methods: readonly MethodName[],
  stage: Literal,
): void {
  const custom = expansion.decide(child(policy, 'CustomStatements'));
  const written = custom && !isNoValue(custom) ? custom : undefined;
  const generated = methods.flatMap((method) => methodStatements(expansion, policy, method, stage));
  if (!written && generated.length === 0) return;
  const draft = document.root.ensure(policyKey, policy.place);
  if (!draft.has('Version')) draft.set('Version', '2012-10-17', policy.place);
  const existing = draft.get('Statement');
  const [only, ...others] = generated;
  const isAlone = !existing && (written ? generated.length === 0 : others.length === 0);
  const seen = new Set(itemsOf(existing).map((statement) => contentHash(statement)));
  const added = itemsOf(written).filter((statement) => !seen.has(contentHash(statement)));
  const statements = [...itemsOf(existing), ...added, ...generated];
  draft.set('Statement', isAlone ? (written ?? only) : build(statements, policy.place), policy.place);
}

function itemsOf(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  return node.kind === 'list' ? node.items : [node];
}

function methodStatements(expansion: Expansion, policy: MapNode, { path, method }: MethodName, stage: Literal): Fields[] {
  const verb = method === anyMethod ? '*' : method.toUpperCase();
  const resource = [sub(`execute-api:/\${__Stage__}/${verb}${path}`, { __Stage__: stage })];
  const statement = (effect: 'Allow' | 'Deny', principal: Literal, condition?: Fields): Fields => ({
    Effect: effect, Principal: principal, Action: 'execute-api:Invoke', Resource: resource, Condition: condition,
  });
  const result: Fields[] = [];
  const allowed = values(expansion, policy, 'AwsAccountWhitelist');
  if (allowed) result.push(statement('Allow', { AWS: allowed }));
  const denied = values(expansion, policy, 'AwsAccountBlacklist');
  if (denied) result.push(statement('Deny', { AWS: denied }));
  const restrictions = [...ipRestrictions(expansion, policy), ...vpcRestrictions(expansion, policy)];
  if (restrictions.length > 0) result.push(statement('Allow', '*'), ...restrictions.map((condition) => statement('Deny', '*', condition)));
  return result;
}

function ipRestrictions(expansion: Expansion, policy: MapNode): Fields[] {
  const only = values(expansion, policy, 'IpRangeWhitelist');
  const never = values(expansion, policy, 'IpRangeBlacklist');
  return [...(only ? [{ NotIpAddress: { 'aws:SourceIp': only } }] : []), ...(never ? [{ IpAddress: { 'aws:SourceIp': never } }] : [])];
}

/** Networks are named by id (`vpc-`, `vpce-`); intrinsic functions come in lists of their own, because their values are not known. */
function vpcRestrictions(expansion: Expansion, policy: MapNode): Fields[] {
  const result: Fields[] = [];
  for (const [suffix, test] of [['Whitelist', 'StringNotEquals'], ['Blacklist', 'StringEquals']] as const) {
    const named = literalIds(expansion, policy, `SourceVpc${suffix}`);
    const vpcs = [...named.filter((id) => !isEndpoint(id)), ...(values(expansion, policy, `IntrinsicVpc${suffix}`) ?? [])];
    const endpoints = [...named.filter(isEndpoint), ...(values(expansion, policy, `IntrinsicVpce${suffix}`) ?? [])];
    if (vpcs.length > 0 || endpoints.length > 0) {
      result.push({
        [test]: {
          'aws:SourceVpc': vpcs.length > 0 ? vpcs : undefined,
          'aws:SourceVpce': endpoints.length > 0 ? endpoints : undefined,
        },
      });
    }
  }
  return result;
}

function isEndpoint(id: Node): boolean {
  return id.kind === 'scalar' && String(id.value).startsWith('vpce-');
}

function literalIds(expansion: Expansion, policy: MapNode, name: string): readonly Node[] {
  const ids = values(expansion, policy, name) ?? [];
  const wrong = ids.find((id) => id.kind !== 'scalar' || !/^vpce?-/.test(String(id.value)));
  if (wrong) refuse(`\`${name}\` has an item that is not the id of a VPC or VPC endpoint; \`Intrinsic…\` lists take intrinsic functions.`, wrong);
  return ids;
}

function values(expansion: Expansion, policy: MapNode, name: string): readonly Node[] | undefined {
  const written = child(policy, name);
  const node = expansion.decide(written);
  if (!node || isNoValue(node)) return undefined;
  if (node.kind === 'list') return node.items;
  return isIntrinsic(written) ? [node] : refuse(`\`${name}\` is not a list.`, node);
}
