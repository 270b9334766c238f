import { definePolicy, jobVolumes, reportMountInClear } from '../../src/policy/index.js';

export default definePolicy({
  id: 'batch/efs-volume-transit-encryption',
  title: 'EFS volumes of Batch jobs are mounted with TLS',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::Batch::JobDefinition',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(job, report) {
    for (const volume of jobVolumes(job)) reportMountInClear(volume.get('EfsVolumeConfiguration'), report);
  },
});
