import { describe, expect, it } from 'vitest';
import detectorExists from '../../policies/guardduty/detector-exists.js';
import trailExists from '../../policies/cloudtrail/trail-exists.js';
import { Source } from '../../src/model/source.js';
import { scanTexts } from '../scan-texts.js';

const TRAIL = 'Trail: {Type: AWS::CloudTrail::Trail, Properties: {S3BucketName: trails, IsLogging: true, IsMultiRegionTrail: true}}';
const BUCKET = 'Bucket: {Type: AWS::S3::Bucket}';
const DETECTOR = 'resource "aws_guardduty_detector" "detector" {}\n';

describe('what an account as a whole has', () => {
  it('is no question where nothing of an account is declared', async () => {
    const { findings, diagnostics } = await scanTexts({ 'app.yaml': `Resources:\n  ${BUCKET}\n` }, [detectorExists, trailExists]);
    expect([findings, diagnostics]).toEqual([[], []]);
  });

  it('is for review where something of an account is declared: the rest may be elsewhere', async () => {
    const { told, findings, marks } = await scanTexts({ 'base.yaml': `Resources:\n  ⟪Trail⟫${TRAIL.slice('Trail'.length)}\n  ${BUCKET}\n` }, [detectorExists, trailExists]);
    expect(told).toEqual(['review account']);
    expect(findings[0]?.message).toContain('Among `2 resources of 1 unit` is no enabled GuardDuty detector');
    expect(findings[0]?.message).toContain('whether it is declared outside of what was scanned');
    expect(findings.map(({ location: { file, startLine, startColumn, endColumn } }) => `${file}:${startLine}:${startColumn}-${endColumn}`)).toEqual(marks);
  });

  it('looks at all units together, whatever their language', async () => {
    const { told, units } = await scanTexts({ 'base.yaml': `Resources:\n  ${TRAIL}\n`, 'watch/main.tf': DETECTOR }, [detectorExists, trailExists]);
    expect(units.map(({ kind }) => kind)).toEqual(['cloudformation', 'terraform']);
    expect(told).toEqual([]);
  });

  it('is a failure where the configuration says that this is all, at the place where it says so', async () => {
    const source = new Source('nearside.config.yaml', 'account: complete\n');
    const account = { place: { source, start: 9, end: 17 } };
    const { findings } = await scanTexts({ 'app.yaml': `Resources:\n  ${BUCKET}\n` }, [detectorExists], { account });
    expect(findings.map(({ verdict, location }) => [verdict, location.file, location.startLine, location.startColumn])).toEqual([['fail', 'nearside.config.yaml', 1, 10]]);
  });

  it('depends on conditions like everything else', async () => {
    const template = `Parameters: {Watch: {Type: String, AllowedValues: ["yes", "no"], Default: "yes"}}
Conditions: {IsWatched: !Equals [!Ref Watch, "yes"]}
Resources:
  Detector: {Type: AWS::GuardDuty::Detector, Condition: IsWatched, Properties: {Enable: true}}
`;
    const { told } = await scanTexts({ 'base.yaml': template }, [detectorExists], { account: {} });
    expect(told).toEqual(['conditional account when IsWatched is false']);
  });
});
