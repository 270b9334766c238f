export type * from './ast.js';
export { parseHclJson } from './json.js';
export type { JsonKind } from './json.js';
export { hclComments, parseHcl, parseHclExpression, parseHclTemplate } from './parse.js';
