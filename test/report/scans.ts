import type { Coverage, Finding, PolicyInfo, ScanResult, SuppressedFinding } from '../../src/model/finding.js';
import type { Location } from '../../src/model/source.js';
import type { PolicyDescription } from '../../src/report/index.js';

/** `at('a.yaml', 3, 5, 9)` is columns 5 to 9 (exclusive) of line 3. */
export function at(file: string, line: number, start: number, end: number, endLine = line): Location {
  return { file, startLine: line, startColumn: start, endLine, endColumn: end };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    policy: 'rds/instance-encrypted',
    verdict: 'fail',
    severity: 'high',
    message: 'Storage is not encrypted at rest.',
    resource: { address: 'Db', type: 'AWS::RDS::DBInstance', sourceType: 'AWS::RDS::DBInstance', unit: 'infra/db.yaml' },
    location: at('infra/db.yaml', 12, 25, 30),
    related: [],
    fingerprint: 'c0ffee',
    ...changes,
  };
}

/** The same finding on another resource. */
export function on(address: string, changes: Partial<Finding> = {}): Finding {
  const base = finding(changes);
  return { ...base, resource: { ...base.resource, address } };
}

export function suppressed(of: Finding, suppression: SuppressedFinding['suppression']): SuppressedFinding {
  return { ...of, suppression };
}

const COVERAGE: Coverage = { files: 2, otherFiles: 0, resources: 7, policies: 40, types: {}, uncheckedTypes: {}, complete: true };

export function scan(changes: Partial<ScanResult> = {}): ScanResult {
  return {
    tool: { name: 'nearside', version: '1.2.3' },
    units: [{ id: 'infra/db.yaml', kind: 'cloudformation', path: 'infra/db.yaml' }],
    findings: [],
    suppressed: [],
    coverage: COVERAGE,
    diagnostics: [],
    ...changes,
  };
}

export function coverage(changes: Partial<Coverage>): Coverage {
  return { ...COVERAGE, ...changes };
}

export function description(changes: Partial<Omit<PolicyDescription, 'info'>> & { readonly info?: Partial<PolicyInfo> } = {}): PolicyDescription {
  return {
    summary: 'Storage is encrypted with a KMS key, so that a copied disk says nothing.',
    fix: 'Set `StorageEncrypted` to `true`.',
    helpMarkdown: '# RDS instances encrypt their storage\n\nWhy …\n',
    ...changes,
    info: {
      id: 'rds/instance-encrypted',
      title: 'RDS instances encrypt their storage',
      area: 'data-protection',
      severity: 'high',
      resources: ['AWS::RDS::DBInstance'],
      controls: { hipaa: ['164.312(a)(2)(iv)'], 'aws-fsbp': ['RDS.3'] },
      aliases: {},
      packs: ['default'],
      ...changes.info,
    },
  };
}
