import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';
import { nameKey } from '../../model/name-key.js';
import type { Value } from '../../model/value.js';

type LambdaFunction = ResourceNode<ResourceTypes['AWS::Lambda::Function']>;

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html */
const PREFIX = '/aws/lambda/';

/**
 * Whether somebody looks after the log group that a function has when it names none, `/aws/lambda/` and its name: it is declared, or CDK's
 * custom resource sets how long it is kept.
 */
export function hasOwnLogGroup(lambda: LambdaFunction): boolean {
  const given = lambda.get('FunctionName');
  const itself: Value = { kind: 'reference', target: lambda.resource.id, origin: { place: lambda.place } };
  const names = [itself, ...(given.exists ? [given.value] : [])].map(withPrefix);
  const keys = names.map(nameKey);
  const isIts = (name: ScalarProperty<string>): boolean => keys.includes(nameKey(name.value)) || isPerhaps(name, given);
  const groups = [
    ...names.flatMap((name) => lambda.named('AWS::Logs::LogGroup', name)),
    ...lambda.candidates('AWS::Logs::LogGroup', 'LogGroupName').filter((group) => group.resource.unit.id === lambda.resource.unit.id),
  ];
  const kept = lambda.candidates('Custom::LogRetention', 'LogGroupName').filter((retention) => retention.get('RetentionInDays').exists);
  return groups.some((group) => isIts(group.get('LogGroupName'))) || kept.some((retention) => isIts(retention.get('LogGroupName')));
}

/** Whether a name that only the deployment knows is the one; nobody knows beforehand the name that CloudFormation makes up for a function. */
function isPerhaps(name: ScalarProperty<string>, given: ScalarProperty<string>): boolean {
  if (!given.exists) return false;
  if (given.value.kind === 'literal') return name.is(`${PREFIX}${given.text}`);
  return name.value.kind === 'unknown' && name.satisfies('is that of the function\'s log group', () => false);
}

function withPrefix(name: Value): Value {
  const prefix: Value = { kind: 'literal', value: PREFIX, origin: name.origin };
  return { kind: 'concat', parts: [prefix, ...(name.kind === 'concat' ? name.parts : [name])], origin: name.origin };
}
