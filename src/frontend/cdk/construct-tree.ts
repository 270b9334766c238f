import type { Files } from '../files.js';
import { dataOf, parseData, textOf } from './data.js';

/** A construct of the app, as `tree.json` describes it. */
export interface TreeNode {
  readonly path: string;
  /** `aws-cdk-lib.aws_s3.Bucket`; of classes that are in no published library, the class that they extend. */
  readonly type: string;
  readonly version: string | undefined;
}

/** The constructs of an app by path. Empty without a `tree.json`: newer settings of CDK leave it out. */
export function readTree(path: string | undefined, files: Files): ReadonlyMap<string, TreeNode> {
  const nodes = new Map<string, TreeNode>();
  const read = path === undefined ? undefined : files.read(path);
  const top = read?.kind === 'text' ? parseData(read.source.text) : undefined;
  const waiting: unknown[] = [top?.get('tree')];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = dataOf(next);
    const info = dataOf(node.get('constructInfo'));
    const nodePath = textOf(node.get('path'));
    if (nodePath !== undefined) nodes.set(nodePath, { path: nodePath, type: textOf(info.get('fqn')) ?? '', version: textOf(info.get('version')) });
    waiting.push(...dataOf(node.get('children')).values());
  }
  return nodes;
}
