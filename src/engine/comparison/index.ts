export { changedOnly } from './changed-only.js';
export { compare } from './compare.js';
export type { ComparedState, Comparison } from './compare.js';
export { renames } from './renames.js';
export type { RenamedState } from './renames.js';
