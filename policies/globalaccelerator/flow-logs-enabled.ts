import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'globalaccelerator/flow-logs-enabled',
  title: 'Global accelerators have flow logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::GlobalAccelerator::Accelerator',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_75'],
    terrascan: ['AC_AWS_0471'],
  },
  check(accelerator, report) {
    const [enabled, bucket] = [accelerator.get('FlowLogsEnabled'), accelerator.get('FlowLogsS3Bucket')];
    if (!enabled.is(true)) reportUnlessOn(enabled, 'who connects to the addresses leaves no trace', report);
    else if (!bucket.exists) report(bucket, `${bucket} is not set: the flow logs have nowhere to go.`);
  },
});
