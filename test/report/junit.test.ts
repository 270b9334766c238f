import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/report/index.js';
import { at, coverage, finding, on, scan, suppressed } from './scans.js';
import { readXml } from './xml.js';

describe('junitReport', () => {
  it('has a suite per unit, and one of what could not be looked at', () => {
    const units = [{ id: 'clean.yaml', kind: 'cloudformation' as const, path: 'clean.yaml' }, { id: 'infra/db.yaml', kind: 'cloudformation' as const, path: 'infra/db.yaml' }];
    const report = junitReport(scan({
      units,
      findings: [
        finding({ message: 'Is "<a> & b".', when: ['Env is prod'], related: [{ message: 'Ref Env', location: at('infra/db.yaml', 3, 1, 4) }] }),
        finding({ message: 'And once more.', location: at('infra/db.yaml', 13, 1, 2), verdict: 'conditional' }),
        on('Later', { verdict: 'review' }),
      ],
      suppressed: [suppressed(on('Old'), { kind: 'inline', reason: 'migration' })],
      coverage: coverage({ complete: false }),
      diagnostics: [
        { severity: 'warning', code: 'unknown-macro', message: 'M is unknown.' },
        { severity: 'error', code: 'syntax-error', message: 'Unclosed list.', location: at('a.yaml', 3, 5, 6) },
        { severity: 'info', code: 'file-empty', message: 'Not shown.' },
      ],
    }));
    expect(report).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nearside 1.2.3" tests="6" failures="1" errors="2" skipped="2" time="0">
  <testsuite name="clean.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="clean.yaml" name="no policy is violated" time="0"/>
  </testsuite>
  <testsuite name="infra/db.yaml" tests="3" failures="1" errors="0" skipped="2" time="0">
    <testcase classname="infra/db.yaml" name="rds/instance-encrypted: Db" file="infra/db.yaml" time="0">
      <failure type="high" message="Is &quot;&lt;a&gt; &amp; b&quot;.">infra/db.yaml:12:25: Is &quot;&lt;a&gt; &amp; b&quot;.
when Env is prod
see infra/db.yaml:3:1: Ref Env

infra/db.yaml:13:1: And once more.</failure>
    </testcase>
    <testcase classname="infra/db.yaml" name="rds/instance-encrypted: Later" file="infra/db.yaml" time="0">
      <skipped message="Storage is not encrypted at rest. Something that is known only after deployment decides.">\
infra/db.yaml:12:25: Storage is not encrypted at rest.</skipped>
    </testcase>
    <testcase classname="infra/db.yaml" name="rds/instance-encrypted: Old" file="infra/db.yaml" time="0">
      <skipped message="suppressed: migration">infra/db.yaml:12:25: Storage is not encrypted at rest.</skipped>
    </testcase>
  </testsuite>
  <testsuite name="nearside" tests="2" failures="0" errors="2" skipped="0" time="0">
    <testcase classname="nearside" name="syntax-error at a.yaml:3:5" time="0">
      <error type="syntax-error" message="Unclosed list.">Unclosed list. at a.yaml:3:5</error>
    </testcase>
    <testcase classname="nearside" name="unknown-macro" time="0">
      <error type="unknown-macro" message="M is unknown.">M is unknown.</error>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('everything passes when nothing is found', () => {
    expect(junitReport(scan())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nearside 1.2.3" tests="2" failures="0" errors="0" skipped="0" time="0">
  <testsuite name="infra/db.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="infra/db.yaml" name="no policy is violated" time="0"/>
  </testsuite>
  <testsuite name="nearside" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="nearside" name="everything was looked at" time="0"/>
  </testsuite>
</testsuites>
`);
  });

  it('a failure that is suppressed does not hide one that is not, of the same policy and resource', () => {
    const report = junitReport(scan({ findings: [finding()], suppressed: [suppressed(finding({ message: 'Old.' }), { kind: 'metadata' })] }));
    expect(report).toContain('<failure type="high" message="Storage is not encrypted at rest.">');
    expect(report).toContain('tests="2" failures="1" errors="0" skipped="0"');
  });

  it('is XML 1.0 whatever the names are', () => {
    const telling = [']]>', '<!--', '&amp;', '\u0000', '\u001b[31m', '\ufffe', '\uffff', '\ud800', '"', "'", '\n', '\u0085'];
    const hostile = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...telling)));
    fc.assert(fc.property(hostile, (parts) => {
      const text = parts.join('');
      const [location, related] = [at(text, 1, 1, 2), [{ message: text, location: at(text, 1, 1, 2) }]];
      const of = on(text, { policy: text, message: text, when: [text], location, related });
      const unit = { ...of.resource, unit: text };
      const xml = readXml(junitReport(scan({
        findings: [{ ...of, resource: unit }],
        suppressed: [suppressed(on(text), { kind: 'inline', reason: text })],
        diagnostics: [{ severity: 'error', code: 'syntax-error', message: text, location: at(text, 1, 1, 1) }],
      })));
      expect(xml.filter(({ name }) => name === 'failure')).toHaveLength(1);
      expect(xml.filter(({ name }) => name === 'error')).toHaveLength(1);
    }));
  });
});
