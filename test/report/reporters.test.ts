import { describe, expect, it } from 'vitest';
import { REPORTERS, REPORT_FORMATS, type ReportOptions } from '../../src/report/index.js';
import { at, coverage, description, finding, on, scan, suppressed } from './scans.js';

const options: ReportOptions = {
  color: false,
  width: 80,
  sourceLine: () => 'StorageEncrypted: false',
  policy: () => description(),
  descriptions: [description()],
  root: '',
};

const full = scan({
  findings: [
    on('B', { severity: 'low' }),
    finding({ when: ['A is b'], related: [{ message: 'm', location: at('a', 1, 1, 2) }] }),
    finding({ verdict: 'review' }),
  ],
  suppressed: [suppressed(finding(), { kind: 'inline' })],
  coverage: coverage({ complete: false, uncheckedTypes: { 'A::B::C': 1 } }),
  diagnostics: [{ severity: 'info', code: 'file-empty', message: 'm' }, { severity: 'error', code: 'syntax-error', message: 'm' }],
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe.each(REPORT_FORMATS)('the %s reporter', (format) => {
  const write = REPORTERS[format];

  it('changes nothing that it was given and writes the same bytes again', () => {
    expect(write(frozen(full), options)).toBe(write(structuredClone(full), options));
  });

  it('ends with one newline', () => {
    expect(write(full, options)).toMatch(/[^\n]\n$/);
  });

  it('says what was not looked at', () => {
    expect(write(full, options)).toContain('syntax-error');
  });
});
