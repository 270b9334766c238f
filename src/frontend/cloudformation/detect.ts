import type { Source } from '../../model/source.js';
import { child, stringOf, type Node } from '../../syntax/tree.js';

const FORMAT_VERSION = 'AWSTemplateFormatVersion';

/** `Resources:`, `"Resources" :` as a key; the value of something, or a part of a longer word, is none. */
const RESOURCES_KEY = /(?:^|[\s{,'"])Resources['"]?\s*:/;

/** A resource type, `Fn::ForEach::…` or `Fn::Transform`. */
const TYPE_LIKE = /[A-Za-z0-9]::[A-Za-z0-9]/;

/** Two parts for `Custom::X`, three for everything registered; `AWS::` alone is enough to know what a misspelt type was meant to be. */
const RESOURCE_TYPE = /^(?:AWS::.|Custom::.|\w+::\w+::\w)/;

/**
 * Whether a YAML or JSON text is worth parsing as a CloudFormation template. Looks at the text only: linear, and for most
 * other YAML and JSON (Kubernetes, workflows, package files) one search for a word. `isTemplate` has the last word.
 */
export function looksLikeTemplate(source: Source): boolean {
  const { text } = source;
  if (text.includes(FORMAT_VERSION)) return true;
  return text.includes('Resources') && RESOURCES_KEY.test(text) && TYPE_LIKE.test(text);
}

/**
 * Whether a parsed document is a CloudFormation template: it says so (`AWSTemplateFormatVersion`), or its `Resources` have
 * something with a resource type, a loop or a transform in them. Parameter files, CDK manifests and state machines have neither.
 */
export function isTemplate(root: Node): boolean {
  if (root.kind !== 'map') return false;
  if (root.entries.has(FORMAT_VERSION)) return true;
  const resources = child(root, 'Resources');
  if (resources?.kind !== 'map') return false;
  for (const { key, value } of resources.entries.values()) {
    if (key.startsWith('Fn::ForEach::') || key === 'Fn::Transform') return true;
    if (RESOURCE_TYPE.test(stringOf(child(value, 'Type')) ?? '')) return true;
  }
  return false;
}
