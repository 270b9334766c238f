import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Literal } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { inherited, refuse } from './expansion.js';
import { isIntrinsic, isNoValue, ref } from './intrinsics.js';
import type { PublishedAlias } from './function-version.js';

const corsProperties: ReadonlySet<string> = new Set(['MaxAge', 'AllowOrigins', 'AllowHeaders', 'AllowMethods', 'AllowCredentials', 'ExposeHeaders']);

/** `FunctionUrlConfig`: the URL, and the permissions that a public one needs. */
export function addFunctionUrl(expansion: Expansion, resource: SamResource, alias: PublishedAlias | undefined): void {
  const entry = resource.properties.entries.get('FunctionUrlConfig');
  if (!entry || isNoValue(entry.value)) return;
  const { keyPlace: place, value: config } = entry;
  if (config.kind !== 'map') refuse('`FunctionUrlConfig` is not a map.', config);
  if (resource.properties.entries.has('TenancyConfig')) refuse('A function with `TenancyConfig` cannot have a function URL.', place);
  const authType = config.entries.get('AuthType');
  if (!authType) refuse('`FunctionUrlConfig.AuthType` is missing.', place);
  checkCors(child(config, 'Cors'));
  const target = ref(alias?.aliasId ?? resource.id);
  const { id } = resource;
  const attributes = inherited(resource);
  expansion.add({
    id: `${id}Url`,
    type: 'AWS::Lambda::Url',
    place,
    properties: {
      AuthType: authType,
      TargetFunctionArn: target,
      Cors: config.entries.get('Cors'),
      InvokeMode: config.entries.get('InvokeMode'),
    },
    attributes,
  });
  if (stringOf(authType.value) !== 'NONE') return;
  const permission = (suffix: string, properties: Record<string, Literal>): void =>
    expansion.add({
      id: `${id}${suffix}`,
      type: 'AWS::Lambda::Permission',
      place: authType.keyPlace,
      properties: { FunctionName: target, Principal: '*', ...properties },
      attributes,
    });
  permission('UrlPublicPermissions', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: authType });
  permission('URLInvokeAllowPublicAccess', { Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true });
}

function checkCors(cors: Node | undefined): void {
  if (!cors || isIntrinsic(cors)) return;
  if (cors.kind !== 'map') return refuse('`FunctionUrlConfig.Cors` is not a map.', cors);
  for (const { key, keyPlace, value } of cors.entries.values()) {
    if (!corsProperties.has(key)) refuse(`\`FunctionUrlConfig.Cors\` has no property \`${key}\`.`, keyPlace);
    if (isIntrinsic(value)) continue;
    const isRight = key === 'MaxAge' ? isNumber(value) : key === 'AllowCredentials' ? isBoolean(value) : value.kind === 'list';
    if (!isRight) refuse(`\`FunctionUrlConfig.Cors.${key}\` has the wrong type.`, value);
  }
}

function isNumber(node: Node): boolean {
  return node.kind === 'scalar' && typeof node.value === 'number';
}

function isBoolean(node: Node): boolean {
  return node.kind === 'scalar' && typeof node.value === 'boolean';
}
