import type { Area, Finding, Verdict } from '../../model/finding.js';
import type { Location } from '../../model/source.js';
import { visible } from '../visible.js';

export const AREA_TITLES: Readonly<Record<Area, string>> = {
  infrastructure: 'infrastructure security',
  'data-protection': 'data protection',
  access: 'access management',
  application: 'application security',
  monitoring: 'monitoring',
};

/** What a verdict means, in a sentence; nothing for what simply fails. */
export const VERDICT_NOTES: Readonly<Record<Verdict, string>> = {
  fail: '',
  conditional: 'It holds with the inputs as given; another permitted input breaks it.',
  review: 'Something that is known only after deployment decides.',
};

/** `infra/db.yaml:12:25`: what terminals and editors make a link of. */
export function placeText({ file, startLine, startColumn }: Location): string {
  return `${visible(file)}:${startLine}:${startColumn}`;
}

/** `when Encrypt is false and Env is prod`; undefined when it always holds. */
export function whenText({ when = [] }: Finding): string | undefined {
  return when.length > 0 ? `when ${when.map(visible).join(' and ')}` : undefined;
}

/** Total order of strings that no locale changes. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
