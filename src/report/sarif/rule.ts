import type { Finding, PolicyInfo, Severity } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';
import type { PolicyDescription } from '../description.js';
import { SEVERITY_LEVELS } from '../level.js';
import { shortened } from '../visible.js';
import { NAME_LIMIT, TAG_LIMIT, TEXT_LIMIT, type SarifRule } from './format.js';

/** GitHub: critical above 9.0, high from 7.0, medium from 4.0, low from 0.1. Values inside the bands: which one a limit belongs to is disputed. */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', info: '0.5' };

/** Rules by policy id, in the order of the ids: one for every policy that was run, and one for every policy that a finding names. */
export function rules(descriptions: readonly PolicyDescription[], findings: readonly Finding[]): ReadonlyMap<string, SarifRule> {
  const known = new Map(descriptions.map((description) => [description.info.id, description]));
  const severities = worstSeverities(findings);
  const ids = [...new Set([...known.keys(), ...severities.keys()])].sort();
  return new Map(ids.map((id) => [id, rule(id, known.get(id), severities.get(id))]));
}

/** A configuration may change the severity of a policy; its findings carry the one that counts. */
function worstSeverities(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { policy, severity } of findings) {
    const before = worst.get(policy);
    if (before === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before)) worst.set(policy, severity);
  }
  return worst;
}

function rule(id: string, description: PolicyDescription | undefined, found: Severity | undefined): SarifRule {
  const severity = found ?? description?.info.severity ?? 'info';
  const title = description?.info.title || id;
  const summary = description?.summary || title;
  const help = description?.fix ? `${summary}\n\nFix: ${description.fix}` : summary;
  return {
    id,
    name: shortened(pascalCase(id), NAME_LIMIT),
    shortDescription: { text: shortened(title, TEXT_LIMIT) },
    fullDescription: { text: shortened(summary, TEXT_LIMIT) },
    help: { text: shortened(help, TEXT_LIMIT), markdown: description?.helpMarkdown || help },
    defaultConfiguration: { level: SEVERITY_LEVELS[severity] },
    properties: { precision: 'high', 'security-severity': SECURITY_SEVERITIES[severity], tags: tags(id, description?.info) },
  };
}

/** `rds/instance-encrypted` is RdsInstanceEncrypted to people: the form that SARIF 3.49.7 has in mind. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase()) || id;
}

/** What it is about, then clauses of the standards in turn, so that each standard is there before one fills the list. */
function tags(id: string, info: PolicyInfo | undefined): readonly string[] {
  const service = id.split('/')[0] || id;
  const clauses = Object.entries(info?.controls ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([standard, ids]) => ids.map((clause) => `${standard}:${clause}`));
  const inTurn = Array.from({ length: TAG_LIMIT }, (_, turn) => clauses.flatMap((of) => of[turn] ?? [])).flat();
  return [...new Set(['security', ...(info ? [info.area] : []), service, ...inTurn])].slice(0, TAG_LIMIT);
}
