import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policies } from '../policies/index.js';
import { policiesPage } from '../scripts/policies-page.js';

it('docs/policies.md lists the policies that there are (otherwise: npm run docs)', () => {
  expect(readFileSync('docs/policies.md', 'utf8')).toBe(policiesPage(policies));
});
