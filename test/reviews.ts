import { policies as allPolicies } from '../policies/index.js';
import { reviewChange } from '../src/engine/change/review.js';
import type { FrontEndOptions } from '../src/estate.js';
import type { Review } from '../src/model/change.js';
import type { Policy } from '../src/policy/policy.js';
import { loadReplacementJudge } from '../src/replacements.js';
import { compareRevisions } from '../src/revisions.js';
import { memoryFiles } from './memory-files.js';

export type Texts = Readonly<Record<string, string>>;

/** What the change from some texts to others means. */
export async function reviewTexts(base: Texts, head: Texts, options: FrontEndOptions = {}, policies: readonly Policy[] = []): Promise<Review> {
  const selected = policies.map((policy) => ({ policy, severity: policy.severity }));
  const [before, after] = [base, head].map((texts) => ({ files: memoryFiles(texts), diagnostics: [] }));
  if (!before || !after) throw new Error('there are two states');
  const revisions = await compareRevisions({ ...before, base: { folder: 'before' } }, after, { ...options, selected, policies: allPolicies });
  return reviewChange(revisions, loadReplacementJudge);
}
