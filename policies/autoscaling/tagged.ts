import { definePolicy, launchTemplateOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/tagged',
  title: 'Auto scaling groups carry tags that reach their instances',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  controls: {
    'nist-800-53-r5': ['CM-8'],
    'aws-fsbp': ['AutoScaling.10'],
  },
  aliases: {
    checkov: ['CKV_AWS_153'],
  },
  check(group, report) {
    const tags = group.get('Tags');
    if (tags.items.some((tag) => tag.get('PropagateAtLaunch').is(true))) return;
    const references = [group.get('LaunchTemplate'), group.get('MixedInstancesPolicy').get('LaunchTemplate').get('LaunchTemplateSpecification')];
    const templates = references.filter((reference) => reference.exists).map(launchTemplateOf);
    const specifications = templates.flatMap((template) => template?.get('LaunchTemplateData').get('TagSpecifications').items ?? []);
    const reach = specifications.some((specification) => specification.get('ResourceType').is('instance'));
    // A template that is declared elsewhere may tag the instances.
    if (tags.items.length > 0 && (reach || templates.includes(undefined))) return;
    report(tags, tags.items.length > 0 ? `None of the tags of ${group} reaches its instances.` : `${group} has no tags, and so have its instances none.`);
  },
});
