import type { Literal } from '../build.js';
import { refuse } from '../expansion.js';
import { getAtt, refTarget } from '../intrinsics.js';
import type { FunctionEvent } from './event.js';
import { addPermission, required, targetArn } from './event.js';

/** Triggers whose configuration has a version beside the function. */
const versionedTriggers: ReadonlySet<string> = new Set(['CustomSMSSender', 'CustomEmailSender']);

/** `Cognito`: triggers of a user pool, which the template must have. */
export function addUserPoolTriggers(event: FunctionEvent): void {
  const poolNode = required(event, 'UserPool');
  const poolId = refTarget(poolNode);
  const pool = poolId === undefined ? undefined : event.expansion.edit(poolId, 'AWS::Cognito::UserPool');
  if (poolId === undefined || !pool) return refuse('The user pool of a Cognito event is not a user pool of the same template.', poolNode);
  const triggerNode = required(event, 'Trigger');
  const properties = pool.ensure('Properties', event.place);
  const existing = properties.get('LambdaConfig');
  if (existing && existing.kind !== 'map') refuse('`LambdaConfig` is not a map.', existing);
  const config = properties.ensure('LambdaConfig', event.place);
  for (const node of triggerNode.kind === 'list' ? triggerNode.items : [triggerNode]) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return refuse('`Trigger` is neither a string nor a list of strings.', node);
    if (config.has(node.value)) refuse(`The Cognito trigger \`${node.value}\` is defined more than once.`, node);
    config.set(node.value, triggerConfig(event, node.value), event.place);
  }
  addPermission(event, {
    id: `${event.resource.id}CognitoPermission`,
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: getAtt(poolId, 'Arn'),
  });
}

function triggerConfig(event: FunctionEvent, trigger: string): Literal {
  return versionedTriggers.has(trigger) ? { LambdaArn: targetArn(event), LambdaVersion: 'V1_0' } : targetArn(event);
}
