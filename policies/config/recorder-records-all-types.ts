import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/recorder-records-all-types',
  title: 'The Config recorder records every supported resource type',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::Config::ConfigurationRecorder',
  controls: {
    'pci-dss-4.0.1': ['12.5.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['CM-8', 'CM-3'],
    'cis-aws-3.0': ['3.3'],
    'aws-fsbp': ['Config.1'],
  },
  aliases: {
    checkov: ['CKV2_AWS_45', 'CKV2_AWS_48'],
  },
  parameters: { allowedExclusions: ['AWS::Config::ResourceCompliance'] },
  check(recorder, report, { allowedExclusions }) {
    const group = recorder.get('RecordingGroup');
    const [all, types, strategy] = [group.get('AllSupported'), group.get('ResourceTypes'), group.get('RecordingStrategy').get('UseOnly')];
    if (strategy.is('EXCLUSION_BY_RESOURCE_TYPES')) {
      const excluded = group.get('ExclusionByResourceTypes').get('ResourceTypes').items.find((type) => !type.isOneOf(allowedExclusions));
      if (excluded) report(excluded, `${excluded} leaves a resource type out of the record.`);
      return;
    }
    if (strategy.is('INCLUSION_BY_RESOURCE_TYPES') || types.items.length > 0) report(types, `${types} lists the only resource types that are recorded.`);
    else if (all.is(false)) report(all, `${all} is false: not every resource type is recorded.`);
  },
});
