import { describe, expect, it } from 'vitest';
import notPublic from '../../policies/rds/not-publicly-accessible.js';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import keyRotation from '../../policies/kms/key-rotation-enabled.js';
import { assess, assessControls } from '../../src/engine/assessment.js';
import type { ControlTable } from '../../src/model/control.js';
import type { Assessment } from '../../src/model/assessment.js';
import { COMPLIANCE_REPORTERS, RESPONSIBILITY_REPORTERS } from '../../src/report/assessments.js';
import { scanTexts } from '../scan-texts.js';

const POLICIES = [instanceEncrypted, keyRotation, notPublic];

/** One policy fails, one holds, one had nothing to look at. */
const TEMPLATE = `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties: {StorageEncrypted: true, PubliclyAccessible: true}
`;

const TABLE: ControlTable = {
  catalogue: 'gdpr',
  title: 'A catalogue',
  source: 'https://example.org/',
  controls: [
    { id: '32(1)(a)', title: 'Data is encrypted', responsibility: 'shared' },
    { id: '32(1)(b)', title: 'Systems stay confidential, "intact"', responsibility: 'shared' },
    { id: '30', title: '=HYPERLINK("x")', responsibility: 'customer', notCheckable: 'A register of the organization.' },
  ],
};

async function assessed(template: string): Promise<Assessment> {
  const selected = POLICIES.map((policy) => ({ policy, severity: policy.severity }));
  return assess(await scanTexts({ 't.yaml': template }, POLICIES), selected);
}

const standings = ({ policies }: Assessment): readonly string[] => policies.map(({ policy, standing, resources }) => `${policy.id} ${standing} ${resources}`);

describe('an assessment', () => {
  it('says how each policy stands, and on how many resources', async () => {
    expect(standings(await assessed(TEMPLATE))).toEqual(['rds/instance-encrypted holds 1', 'kms/key-rotation-enabled nothing 0', 'rds/not-publicly-accessible fails 1']);
  });

  it('tells undecided and suppressed from failing', async () => {
    const template = `Parameters: {P: {Type: String}}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: !Ref P
      # nearside-disable-next-line rds/not-publicly-accessible -- a demo
      PubliclyAccessible: true
`;
    expect(standings(await assessed(template))).toEqual(['rds/instance-encrypted undecided 1', 'kms/key-rotation-enabled nothing 0', 'rds/not-publicly-accessible suppressed 1']);
  });

  it('arranges policies by the controls of a catalogue: the worst decides', async () => {
    const { controls } = assessControls(await assessed(TEMPLATE), TABLE);
    expect(controls.map(({ control, status, reason }) => [control.id, status, reason])).toEqual([
      ['32(1)(a)', 'pass', undefined],
      ['32(1)(b)', 'fail', undefined],
      ['30', 'not-checkable', 'A register of the organization.'],
    ]);
  });
});

describe('the shared-responsibility report', () => {
  it('names both sides of every area, what failed and where, in Markdown', async () => {
    const report = RESPONSIBILITY_REPORTERS.markdown(await assessed(TEMPLATE));
    for (const title of ['Infrastructure security', 'Data protection', 'Access management', 'Application security', 'Monitoring and compliance']) {
      expect(report).toContain(`## ${title}`);
    }
    expect(report).toContain('`rds/not-publicly-accessible` fails');
    expect(report).toContain('  - Db (t.yaml:4): ');
    expect(report).toContain('| Data protection | 1 | 0 | 0 | 1 | 1 |');
  });

  it('is one page that loads nothing, and shows names as text in HTML', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const report = RESPONSIBILITY_REPORTERS.html(await assessed(TEMPLATE.replace('Db:', `'${name}':`)));
    expect(report).not.toContain('<img');
    expect(report).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(report).not.toMatch(/<script|<link|@import|url\(|https?:\/\/(?!example)/);
    expect(report).toContain("default-src 'none'");
  });

  it('shows names as text in Markdown', async () => {
    const report = RESPONSIBILITY_REPORTERS.markdown(await assessed(TEMPLATE.replace('Db:', "'[x](http://evil) @team <b> a|b':")));
    expect(report).toContain('\\[x\\](http://evil) &#64;team &lt;b&gt; a\\|b');
  });

  it('says that not everything could be looked at', async () => {
    const broken = `${TEMPLATE}  Other: {Type: [AWS::RDS::DBInstance\n`;
    expect(RESPONSIBILITY_REPORTERS.html(await assessed(broken))).toContain('Not everything could be looked at: the scan has 2 diagnostics');
  });
});

describe('the report on a catalogue', () => {
  it('is a table with a row a control in CSV, quoted, and with no formulas', async () => {
    const csv = COMPLIANCE_REPORTERS.csv(assessControls(await assessed(TEMPLATE), TABLE));
    expect(csv.split('\r\n')).toEqual([
      'catalogue,control,title,responsibility,status,reason,policies,resources',
      'gdpr,32(1)(a),Data is encrypted,AWS and customer,pass,,rds/instance-encrypted,',
      'gdpr,32(1)(b),"Systems stay confidential, ""intact""",AWS and customer,fail,,rds/not-publicly-accessible,t.yaml: Db',
      "gdpr,30,\"'=HYPERLINK(\"\"x\"\")\",customer,not checkable,A register of the organization.,,",
      '',
    ]);
  });

  it.each(['html', 'markdown', 'json'] as const)('says in %s that it is no certification', async (format) => {
    expect(COMPLIANCE_REPORTERS[format](assessControls(await assessed(TEMPLATE), TABLE))).toContain('not a certification');
  });

  it('is the same each time', async () => {
    const one = assessControls(await assessed(TEMPLATE), TABLE);
    const other = assessControls(await assessed(TEMPLATE), TABLE);
    expect(COMPLIANCE_REPORTERS.json(one)).toBe(COMPLIANCE_REPORTERS.json(other));
  });
});
