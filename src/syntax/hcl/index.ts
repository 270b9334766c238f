export type * from './ast.js';
export { extentsOf } from './extents.js';
export type { Extents } from './extents.js';
export { parseHclJson } from './json.js';
export type { JsonKind } from './json.js';
export { parseHcl, parseHclExpression, parseHclTemplate } from './parse.js';
