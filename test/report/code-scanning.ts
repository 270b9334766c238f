import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import type { SarifLocation, SarifLog, SarifResult, SarifRule } from '../../src/report/sarif/format.js';

/**
 * A stand-in for GitHub's gate: the official schema of SARIF 2.1.0, and what "SARIF support for code scanning" and the
 * pages about its limits on docs.github.com demand beyond it.
 */
export function accepted(text: string): SarifLog {
  const log: SarifLog = JSON.parse(text);
  const problems = [...schemaProblems(log), ...fileProblems(text), ...runProblems(log), ...emptyStrings(log, '$')];
  if (problems.length > 0) throw new Error(`Code scanning would refuse it:\n${problems.slice(0, 10).join('\n')}`);
  return log;
}

const validate = compileSchema();

/**
 * The schema is the one that Microsoft publishes with its SARIF matchers. ajv knows no draft 4, whose only difference here
 * is the name of `$id`; one of the schema's patterns is none in Unicode mode.
 */
function compileSchema(): ReturnType<Ajv['compile']> {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id: $id, $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  const formats = { 'uri-reference': isUriReference, uri: (text: string) => URL.canParse(text), 'date-time': true } as const;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats });
  return ajv.compile({ $id, ...schema });
}

/** RFC 3986, appendix A: only these characters, a percent sign only before two hex digits. */
function isUriReference(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(text);
}

function schemaProblems(log: SarifLog): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
}

function fileProblems(text: string): readonly string[] {
  return [
    ...unless(gzipSync(text).length < 10_000_000, 'more than 10 MB after compression'),
    ...unless(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text), 'a raw control character'),
    ...unless(text.endsWith('}\n'), 'no final newline'),
  ];
}

function runProblems({ runs: [run, ...more] }: SarifLog): readonly string[] {
  const { rules } = run.tool.driver;
  const hashes = run.results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
  return [
    ...unless(more.length === 0, 'more than one run'),
    ...unless(/^[^/].*\/$/s.test(run.automationDetails.id) && run.automationDetails.id.length <= 255, 'category'),
    ...unless(rules.length <= 25_000 && distinct(rules.map(({ id }) => id)), 'rules are too many or not unique'),
    ...unless(run.results.length <= 25_000, 'more than 25,000 results'),
    ...unless(distinct(hashes), 'two results have one identity'),
    ...unless(isSorted(run.results.map(badness)), 'results are not sorted worst first'),
    ...rules.flatMap(ruleProblems),
    ...run.results.flatMap((result) => resultProblems(result, rules)),
    ...run.invocations[0].toolExecutionNotifications.flatMap(({ message, locations = [] }) => [
      ...textProblems(message.text),
      ...locations.flatMap(locationProblems),
    ]),
  ];
}

function ruleProblems({ id, name, shortDescription, fullDescription, help, properties }: SarifRule): readonly string[] {
  const severity = properties['security-severity'];
  return [
    ...unless(name.length <= 255, `${id}: name`),
    ...[shortDescription, fullDescription, help].flatMap(({ text }) => textProblems(text)),
    ...unless(/^\d\.\d$/.test(severity) && severity !== '0.0' && severity !== '9.0', `${id}: severity ${severity}`),
    ...unless(properties.tags.length <= 10 && distinct(properties.tags) && properties.tags.includes('security'), `${id}: tags`),
  ];
}

function resultProblems(result: SarifResult, rules: readonly SarifRule[]): readonly string[] {
  const { message, locations, relatedLocations = [], ruleId, ruleIndex } = result;
  const ids = relatedLocations.map(({ id }) => String(id));
  return [
    ...unless(rules[ruleIndex]?.id === ruleId, `${ruleId} is not rule ${ruleIndex}`),
    ...textProblems(message.text),
    ...unless(locations.length === 1, `${locations.length} locations`),
    ...[...locations, ...relatedLocations].flatMap(locationProblems),
    ...unless(linkTargets(message.text).join() === ids.join(), `links of ${JSON.stringify(message.text)} are not ${ids.join()}`),
    ...unless(/^[0-9a-f]{16}:\d+$/.test(result.partialFingerprints['primaryLocationLineHash'] ?? ''), 'fingerprint'),
    ...unless(result.suppressions === undefined, 'suppressed result'),
  ];
}

function locationProblems({ physicalLocation: { artifactLocation, region } }: Pick<SarifLocation, 'physicalLocation'>): readonly string[] {
  const path = decodeURIComponent(artifactLocation.uri);
  const ordered = region.endLine > region.startLine || (region.endLine === region.startLine && region.endColumn >= region.startColumn);
  return [
    ...unless(!/^[a-z][a-z0-9+.-]*:/i.test(artifactLocation.uri), `${artifactLocation.uri} has a scheme`),
    ...unless(!path.startsWith('/') && !path.includes('\\'), `${path} is not relative with forward slashes`),
    ...unless(path.split('/').every((segment) => !['', '.', '..'].includes(segment)), `${path} is not inside the repository`),
    ...unless(ordered && Math.min(...Object.values(region)) >= 1, `region ${JSON.stringify(region)}`),
  ];
}

function textProblems(text: string): readonly string[] {
  return unless(text.length > 0 && text.length <= 1024, `text of ${text.length} characters`);
}

/** What the links of a plain-text message lead to (SARIF 3.11.6): brackets after a backslash are none. */
export function linkTargets(text: string): readonly string[] {
  return [...text.matchAll(/\\.|\[(?:\\.|[^[\]\\])*\]\(([^)]*)\)/gs)].flatMap(([, target]) => target ?? []);
}

/** What somebody reads: links are their texts, and what was escaped is itself again. */
export function shownText(text: string): string {
  return text.replace(/\\([[\]\\])|\[((?:\\.|[^[\]\\])*)\]\([^)]*\)/gs, (_, character?: string, label?: string) => character ?? shownText(label ?? ''));
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
const VERDICTS = ['fail', 'conditional', 'review'];

function badness({ properties }: SarifResult): number {
  return VERDICTS.indexOf(String(properties['verdict'])) * 10 + SEVERITIES.indexOf(String(properties['severity']));
}

function emptyStrings(value: unknown, path: string): readonly string[] {
  if (value === '') return [`${path} is empty`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyStrings(inner, `${path}.${key}`));
}

function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}

function distinct(all: readonly unknown[]): boolean {
  return new Set(all).size === all.length;
}

function isSorted(all: readonly number[]): boolean {
  return all.every((value, index) => index === 0 || (all[index - 1] ?? 0) <= value);
}
