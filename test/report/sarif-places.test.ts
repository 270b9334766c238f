import { describe, expect, it } from 'vitest';
import type { Location } from '../../src/model/source.js';
import type { SarifResult } from '../../src/report/sarif/format.js';
import { linkTargets, shownText } from './code-scanning.js';
import { notifications, only, run } from './sarif-run.js';
import { at, finding, on } from './scans.js';

describe('sarifReport: places', () => {
  function uriOf(file: string, root = ''): string | undefined {
    return only({ location: at(file, 1, 1, 2) }, { root }).locations[0].physicalLocation.artifactLocation.uri;
  }

  it.each([
    ['spaces', 'my infra/a b.yaml', '', 'my%20infra/a%20b.yaml'],
    ['a percent sign', 'a%20b.yaml', '', 'a%2520b.yaml'],
    ['a hash and a question mark', 'a#b?c.yaml', '', 'a%23b%3Fc.yaml'],
    ['umlauts', 'größe.yaml', '', 'gr%C3%B6%C3%9Fe.yaml'],
    ['a newline', 'a\nb.yaml', '', 'a%0Ab.yaml'],
    ['half a surrogate pair', 'a\ud83d.yaml', '', 'a%EF%BF%BD.yaml'],
    ['what looks like a scheme', 'c:d.yaml', '', 'c%3Ad.yaml'],
    ['Windows separators', 'infra\\db\\a.yaml', '', 'infra/db/a.yaml'],
    ['dots', './infra//./a.yaml', '', 'infra/a.yaml'],
    ['a scan in a subfolder', 'db/a.yaml', 'infra/my prod', 'infra/my%20prod/db/a.yaml'],
    ['a file beside the folder of the scan', '../modules/a.tf', 'infra\\prod', 'infra/modules/a.tf'],
    ['dots inside', 'a/../b.tf', '', 'b.tf'],
  ])('%s', (_, file, root, uri) => {
    expect(uriOf(file, root)).toBe(uri);
  });

  it.each([
    ['a module beside the repository', '../modules/a.tf', ''],
    ['a module far beside it', '../../../modules/a.tf', 'infra/prod'],
    ['an absolute path', '/tmp/a.tf', 'infra'],
    ['a Windows drive', 'D:\\modules\\a.tf', ''],
    ['a path that leaves and comes back', 'a/../../repo/a.tf', ''],
    ['nothing', '', ''],
    ['the root itself', '.', ''],
  ])('outside: %s', (_, file, root) => {
    const call = { message: 'module call', location: at('main.tf', 4, 3, 11) };
    const shown = only({ location: at(file, 7, 5, 9), related: [call] }, { root });
    expect(shown.locations[0].physicalLocation.region).toEqual({ startLine: 4, startColumn: 3, endLine: 4, endColumn: 11 });
    expect(shownText(shown.message.text)).toContain(`See the place that decides (${file}:7:5), module call.`);
    expect(linkTargets(shown.message.text)).toEqual(['1']);

    const dropped = run({ findings: [finding({ location: at(file, 7, 5, 9) }), finding()] }, { root });
    expect(dropped.results).toHaveLength(1);
    expect(notifications(dropped)).toEqual([
      {
        descriptor: { id: 'outside-repository' },
        level: 'warning',
        message: { text: `Findings without a place inside the repository, left out: 1, in ${file.replaceAll('\\', '\\\\')}.` },
      },
    ]);
  });

  it('names a few of the files that lie outside', () => {
    const findings = ['c', 'a', 'b', 'd', 'a', 'e'].map((name) => finding({ location: at(`../${name}.tf`, 1, 1, 2) }));
    expect(notifications(run({ findings }))[0]?.message.text).toBe(
      'Findings without a place inside the repository, left out: 6, in ../c.tf, ../a.tf, ../b.tf, and 2 more files.',
    );
  });

  it('prefers a committed file to a downloaded or generated one', () => {
    const call = { message: 'module call', location: at('main.tf', 4, 3, 11) };
    const inModule = at('.terraform/modules/db/main.tf', 7, 5, 9);
    const shown = only({ location: inModule, related: [call] });
    expect(shown.locations[0].physicalLocation.artifactLocation.uri).toBe('main.tf');
    expect(shown.message.text).toBe('Storage is not encrypted at rest. Resource Db. See [the place that decides](1), [module call](2).');
    expect(shown.relatedLocations?.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)).toEqual(['.terraform/modules/db/main.tf', 'main.tf']);
    expect(only({ location: inModule }).locations[0].physicalLocation.artifactLocation.uri).toBe('.terraform/modules/db/main.tf');
  });

  it.each<[string, Partial<Location>, SarifResult['locations'][0]['physicalLocation']['region']]>([
    ['a line below 1', { startLine: 0, endLine: -1 }, { startLine: 1, startColumn: 25, endLine: 1, endColumn: 30 }],
    ['a column below 1', { startColumn: 0 }, { startLine: 12, startColumn: 1, endLine: 12, endColumn: 30 }],
    ['an end before the start', { endColumn: 3 }, { startLine: 12, startColumn: 25, endLine: 12, endColumn: 25 }],
    ['an end on a later line', { endLine: 14, endColumn: 1 }, { startLine: 12, startColumn: 25, endLine: 14, endColumn: 1 }],
    ['no number', { startLine: NaN, startColumn: Infinity }, { startLine: 1, startColumn: 1, endLine: 12, endColumn: 30 }],
  ])('region: %s', (_, changes, region) => {
    expect(only({ location: { ...finding().location, ...changes } }).locations[0].physicalLocation.region).toEqual(region);
  });
});

describe('sarifReport: messages', () => {
  it('let no name become a link', () => {
    const evil = '](http://evil) [x](http://evil) \\[y](1) \\';
    const result = only({
      message: evil,
      when: [evil],
      resource: { address: evil, type: evil, sourceType: evil, unit: evil },
      related: [{ message: evil, location: at('main.tf', 1, 1, 2) }],
    });
    expect(linkTargets(result.message.text)).toEqual(['1']);
    expect(shownText(result.message.text)).toBe(`${evil}. Resource ${evil}, when ${evil}. See ${evil}.`);
    expect(shownText(result.relatedLocations?.[0]?.message?.text ?? '')).toBe(evil);
  });

  it('show hidden characters, keep braces, and end sentences', () => {
    const result = only({ message: 'Open to `${var.x}` {0}\u202e\n' });
    expect(shownText(result.message.text)).toBe('Open to `${var.x}` {0}\\u{202e}\\n. Resource Db.');
  });

  it.each([
    ['conditional', 'Storage is not encrypted at rest. It holds with the inputs as given; another permitted input breaks it. Resource Db, when A is b.'],
    ['review', 'Storage is not encrypted at rest. Something that is known only after deployment decides. Resource Db, when A is b.'],
  ] as const)('%s is a note that says so', (verdict, text) => {
    const result = only({ verdict, severity: 'critical', when: ['A is b'] });
    expect(result).toMatchObject({ level: 'note', message: { text }, properties: { verdict, severity: 'critical' } });
  });

  it('join the decisions', () => {
    expect(only({ when: ['A is b', 'C is false'] }).message.text).toBe('Storage is not encrypted at rest. Resource Db, when A is b and C is false.');
  });

  it('stay within the limit and keep the links that fit, whole', () => {
    const related = Array.from({ length: 50 }, (_, index) => ({ message: `${index} ${'['.repeat(500)}`, location: at('main.tf', index + 1, 1, 2) }));
    const long = only({ ...on('y'.repeat(500), { message: 'x'.repeat(500), when: ['z'.repeat(500)], verdict: 'conditional' }), related });
    expect(long.message.text.replace(/ See .*/, '')).toBe(
      `${'x'.repeat(399)}… It holds with the inputs as given; another permitted input breaks it. Resource ${'y'.repeat(199)}…, when ${'z'.repeat(199)}….`,
    );
    expect(linkTargets(long.message.text)).toEqual(['1']);
    const short = only({ related });
    expect(linkTargets(short.message.text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('link at most ten places', () => {
    const related = Array.from({ length: 12 }, (_, index) => ({ message: `p${index}`, location: at('main.tf', index + 1, 1, 2) }));
    expect(linkTargets(only({ related }).message.text)).toHaveLength(10);
  });
});
