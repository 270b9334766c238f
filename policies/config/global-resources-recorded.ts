import { definePolicy, mayBeInAnotherRegion } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Recorder = ResourceNode<ResourceTypes['AWS::Config::ConfigurationRecorder']>;

const GLOBAL = ['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::Policy'];

/** https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html */
function recordsGlobal(recorder: Recorder): boolean {
  const group = recorder.get('RecordingGroup');
  if (group.get('RecordingStrategy').get('UseOnly').is('EXCLUSION_BY_RESOURCE_TYPES')) {
    return !group.get('ExclusionByResourceTypes').get('ResourceTypes').items.some((type) => type.isOneOf(GLOBAL));
  }
  const listed = group.get('ResourceTypes').items;
  if (listed.length > 0) return GLOBAL.every((type) => listed.some((item) => item.is(type)));
  return group.get('IncludeGlobalResourceTypes').is(true);
}

export default definePolicy({
  id: 'config/global-resources-recorded',
  title: 'AWS Config records global (IAM) resource types in one region',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Config::ConfigurationRecorder',
  controls: {
    'pci-dss-4.0.1': ['12.5.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['CM-8'],
    'cis-aws-3.0': ['3.3'],
    'aws-fsbp': ['Config.1'],
  },
  aliases: {
    checkov: ['CKV2_AWS_48'],
  },
  check(recorder, report) {
    // A region has one recorder: another one that is in the same is no second.
    const others = recorder.all('AWS::Config::ConfigurationRecorder').filter((other) => mayBeInAnotherRegion(recorder, other));
    if ([recorder, ...others].some(recordsGlobal)) return;
    const group = recorder.get('RecordingGroup');
    const listed = [group.get('ExclusionByResourceTypes'), group.get('ResourceTypes')].find((types) => types.exists);
    const decisive = listed ?? group.get('IncludeGlobalResourceTypes');
    const state = listed ? 'leaves out IAM' : decisive.exists ? 'is not true' : 'is not set';
    report(decisive, `${decisive} ${state}: what users, roles and policies looked like before a change is not known.`);
  },
});
