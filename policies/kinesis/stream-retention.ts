import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html */
const DEFAULT_HOURS = 24;

export default definePolicy({
  id: 'kinesis/stream-retention',
  title: 'Kinesis data streams keep records long enough',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Kinesis::Stream',
  controls: {
    'aws-fsbp': ['Kinesis.3'],
    'nist-800-53-r5': ['CP-9'],
  },
  parameters: { minHours: 168 },
  check(stream, report, { minHours }) {
    const hours = stream.get('RetentionPeriodHours');
    if (hours.exists ? hours.atLeast(minHours) : DEFAULT_HOURS >= minHours) return;
    const what = hours.exists ? 'less than' : `not set, and AWS's default of ${DEFAULT_HOURS} is less than`;
    report(hours, `${hours} is ${what} ${minHours}: a consumer that is down for longer misses records.`);
  },
});
