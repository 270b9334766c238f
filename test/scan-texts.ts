import type { FrontEndOptions } from '../src/estate.js';
import type { ScanSettings } from '../src/scan.js';
import { scanFiles } from '../src/scan.js';
import type { Finding, ScanResult } from '../src/model/finding.js';
import type { Location } from '../src/model/source.js';
import type { Policy } from '../src/policy/policy.js';
import { memoryFiles } from './memory-files.js';

/**
 * Texts in which `⟪` and `⟫` enclose the places where findings are expected. The marks are taken out before the scan;
 * `marked` tells whether a location is exactly one of the marked places.
 */
export function withMarks(texts: Readonly<Record<string, string>>): {
  readonly texts: Readonly<Record<string, string>>;
  readonly marks: readonly string[];
} {
  const marks: string[] = [];
  const plain = Object.fromEntries(
    Object.entries(texts).map(([path, marked]) => {
      const lines = marked.split('\n').map((line, index) => {
        let clean = '';
        let start = 0;
        for (const character of line) {
          if (character === '⟪') start = clean.length + 1;
          else if (character === '⟫') marks.push(`${path}:${index + 1}:${start}-${clean.length + 1}`);
          else clean += character;
        }
        return clean;
      });
      return [path, lines.join('\n')];
    }),
  );
  return { texts: plain, marks: marks.sort() };
}

/** A location as `withMarks` writes it; several lines as a range of lines. */
export function at({ file, startLine, startColumn, endLine, endColumn }: Location): string {
  const end = startLine === endLine ? String(endColumn) : `${endLine}:${endColumn}`;
  return `${file}:${startLine}:${startColumn}-${end}`;
}

export interface TextScan extends ScanResult {
  readonly marks: readonly string[];
  /** `verdict address @ place [when …]`, one a finding. */
  readonly told: readonly string[];
}

/** Scans texts (all of them as files of one folder) with the given policies. */
export async function scanTexts(
  marked: Readonly<Record<string, string>>,
  policies: readonly Policy[],
  options: FrontEndOptions & Pick<ScanSettings, 'account' | 'includeFramework'> = {},
): Promise<TextScan> {
  const { texts, marks } = withMarks(marked);
  const selected = policies.map((policy) => ({ policy, severity: policy.severity }));
  const result = await scanFiles(memoryFiles(texts), { ...options, selected, policies });
  return { ...result, marks, told: result.findings.map(tell) };
}

function tell({ verdict, resource, when }: Finding): string {
  return `${verdict} ${resource.address}${when ? ` when ${when.join(' and ')}` : ''}`;
}

