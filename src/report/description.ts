import type { PolicyInfo } from '../model/finding.js';

/** What reporters need to know of a policy that was run. The caller provides it; its texts are trusted Markdown. */
export interface PolicyDescription {
  readonly info: PolicyInfo;
  /** One or two sentences: what the policy demands and why. */
  readonly summary: string;
  /** One line: what to change. */
  readonly fix: string | undefined;
  /** The policy's page. */
  readonly helpMarkdown: string;
}
