import type { ReportedDiagnostic } from '../model/diagnostic.js';
import { VERDICTS, type Finding, type ScanResult } from '../model/finding.js';
import { suiteXml, suitesXml, type TestCase } from './junit/xml.js';
import { groupedBy } from './text/grouping.js';
import { relatedTexts } from './text/subject.js';
import { compareText, placeText, VERDICT_NOTES, whenText } from './text/wording.js';
import { visible } from './visible.js';
import { isSuppressed, worstDiagnosticsFirst } from './worst-first.js';

/**
 * JUnit's XML, as CI systems read it: a suite per unit, in it a test case for each policy and resource of which there is something
 * to say, and one suite of what could not be looked at. What does not fail, or is suppressed, is skipped.
 */
export function junitReport(scan: ScanResult): string {
  const byUnit = groupedBy([...scan.findings, ...scan.suppressed], ({ resource }) => resource.unit);
  const ids = [...new Set([...scan.units.map(({ id }) => id), ...byUnit.keys()])].sort(compareText);
  const suites = ids.map((id) => suiteXml(visible(id), unitCases(id, byUnit.get(id) ?? [])));
  return suitesXml(`nearside ${scan.tool.version}`, [...suites, suiteXml('nearside', coverageCases(scan.diagnostics))]);
}

function unitCases(unit: string, findings: readonly Finding[]): readonly TestCase[] {
  if (findings.length === 0) return [{ className: visible(unit), name: 'no policy is violated', outcome: { kind: 'passed' } }];
  const tested = groupedBy(findings, ({ policy, resource }) => JSON.stringify([policy, resource.address]));
  return [...tested.values()].map((group) => testCase(unit, group));
}

function testCase(unit: string, findings: readonly [Finding, ...Finding[]]): TestCase {
  const [worst] = [...findings].sort((a, b) => weight(a) - weight(b));
  const of = worst ?? findings[0];
  const text = findings.map(findingText).join('\n\n');
  const named = { className: visible(unit), name: `${visible(of.policy)}: ${visible(of.resource.address)}`, file: visible(of.location.file) };
  if (isSuppressed(of)) return { ...named, outcome: { kind: 'skipped', message: `suppressed: ${visible(of.suppression.reason ?? 'no reason given')}`, text } };
  const message = [visible(of.message), VERDICT_NOTES[of.verdict]].filter((sentence) => sentence !== '').join(' ');
  if (of.verdict !== 'fail') return { ...named, outcome: { kind: 'skipped', message, text } };
  return { ...named, outcome: { kind: 'failure', type: of.severity, message, text } };
}

/** What decides about a test case of several findings has the least. */
function weight(finding: Finding): number {
  return (isSuppressed(finding) ? VERDICTS.length : 0) + VERDICTS.indexOf(finding.verdict);
}

function findingText(finding: Finding): string {
  const when = whenText(finding);
  return [
    `${placeText(finding.location)}: ${visible(finding.message)}`,
    ...(when === undefined ? [] : [when]),
    ...relatedTexts([finding]).map((text) => `see ${text}`),
  ].join('\n');
}

function coverageCases(diagnostics: readonly ReportedDiagnostic[]): readonly TestCase[] {
  const missed = worstDiagnosticsFirst(diagnostics).filter(({ severity }) => severity !== 'info');
  if (missed.length === 0) return [{ className: 'nearside', name: 'everything was looked at', outcome: { kind: 'passed' } }];
  return missed.map(({ code, message, location }) => {
    const place = location ? ` at ${placeText(location)}` : '';
    const shown = visible(message) || code;
    return { className: 'nearside', name: `${code}${place}`, outcome: { kind: 'error', type: code, message: shown, text: `${shown}${place}` } };
  });
}
