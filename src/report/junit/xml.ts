import { wellFormed } from '../visible.js';

/** All texts but those of several lines are on one line. */
export interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly file?: string;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failure' | 'error'; readonly type: string; readonly message: string; readonly text: string }
  | { readonly kind: 'skipped'; readonly message: string; readonly text: string };

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export interface Suite {
  readonly counts: Counts;
  readonly lines: readonly string[];
}

export function suiteXml(name: string, cases: readonly TestCase[]): Suite {
  const ofKind = (kind: Outcome['kind']): number => cases.filter(({ outcome }) => outcome.kind === kind).length;
  const counts = { tests: cases.length, failures: ofKind('failure'), errors: ofKind('error'), skipped: ofKind('skipped') };
  return { counts, lines: [`  <testsuite${attributes({ name, ...counts, time: 0 })}>`, ...cases.flatMap(caseLines), '  </testsuite>'] };
}

/** The whole document. */
export function suitesXml(name: string, suites: readonly Suite[]): string {
  const sum = (count: keyof Counts): number => suites.reduce((total, { counts }) => total + counts[count], 0);
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...counts, time: 0 })}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
  ].join('\n')}\n`;
}

function caseLines({ className, name, file, outcome }: TestCase): readonly string[] {
  const start = `    <testcase${attributes({ classname: className, name, file, time: 0 })}`;
  if (outcome.kind === 'passed') return [`${start}/>`];
  const { kind, message, text } = outcome;
  const type = kind === 'skipped' ? undefined : outcome.type;
  return [`${start}>`, `      <${kind}${attributes({ type, message })}>${escaped(text)}</${kind}>`, '    </testcase>'];
}

function attributes(all: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`])).join('');
}

/** XML 1.0 has no way to write control characters (but for white space), halves of surrogate pairs, U+FFFE and U+FFFF. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
