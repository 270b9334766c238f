import { definePolicy, isOlderVersion } from '../../src/policy/index.js';

export default definePolicy({
  id: 'glue/spark-version-supported',
  title: 'Glue Spark jobs use a supported Glue version',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Glue::Job',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
    'aws-fsbp': ['Glue.4'],
  },
  // https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html
  parameters: { minVersion: '3.0' },
  check(job, report, { minVersion }) {
    if (!job.get('Command').get('Name').isOneOf(['glueetl', 'gluestreaming'])) return;
    const version = job.get('GlueVersion');
    // Left out, it is the newest one.
    if (!version.satisfies(`is older than ${minVersion}`, (text) => isOlderVersion(text, minVersion))) return;
    report(version, `${version} is older than \`${minVersion}\`: AWS no longer patches its Spark and Python, and may stop running it.`);
  },
});
