import type { Intrinsic } from './call.js';
import { malformed } from './call.js';
import { iff } from './conditional.js';
import { toJsonString } from './json-text.js';
import { getAZs, length, select } from './lists.js';
import { transform } from './macros.js';
import { findInMap } from './mappings.js';
import { cidr } from './network.js';
import { getAtt, getStackOutput, importValue, ref } from './references.js';
import { refAll, valueOf } from './rule-values.js';
import { base64, join, split, sub } from './strings.js';

/** Answers yes or no: only conditions and rules ask. */
const question: Intrinsic = (_, call) => malformed(call, 'its place in `Conditions` or `Rules`');

/**
 * The functions that a template may call where a value stands.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ['Ref', ref],
  ['Fn::And', question],
  ['Fn::Base64', base64],
  ['Fn::Cidr', cidr],
  ['Fn::Contains', question],
  ['Fn::EachMemberEquals', question],
  ['Fn::EachMemberIn', question],
  ['Fn::Equals', question],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAZs', getAZs],
  ['Fn::GetAtt', getAtt],
  ['Fn::GetStackOutput', getStackOutput],
  ['Fn::If', iff],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', join],
  ['Fn::Length', length],
  ['Fn::Not', question],
  ['Fn::Or', question],
  ['Fn::RefAll', refAll],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Transform', transform],
  ['Fn::ValueOf', valueOf],
  ['Fn::ValueOfAll', valueOf],
]);
