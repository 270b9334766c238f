import { definePolicy } from '../../src/policy/index.js';
import type { ScalarProperty } from '../../src/policy/index.js';

interface Filter {
  get(key: 'name'): ScalarProperty<string>;
}

/**
 * Filters that leave images of known owners only; the tags of others are not visible.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 */
const OWNER_FILTERS = ['image-id', 'owner-alias', 'owner-id'];

const LISTS_ALL = /\bdata\.aws_ami_ids\./;

export default definePolicy({
  id: 'ec2/ami-lookup-names-owner',
  title: 'AMI look-ups name the owner',
  area: 'application',
  severity: 'high',
  resource: 'Nearside::ImageLookup',
  controls: {
    'nist-800-53-r5': ['CM-7', 'SR-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_386'],
    trivy: ['AWS-0344'],
  },
  check(lookup, report) {
    // Of several images that match, Terraform takes none then. `aws_ami_ids` is the list of all, newest first.
    if (!LISTS_ALL.test(lookup.address) && !lookup.get('most_recent').is(true)) return;
    const owners = lookup.get('owners');
    const filters = lookup.get('filter').items;
    const isOwned = (filter: Filter): boolean => filter.get('name').isOneOf(OWNER_FILTERS) || filter.get('name').startsWith('tag');
    if (owners.items.length > 0 || filters.some(isOwned)) return;
    const [pattern] = filters.filter((filter) => filter.get('name').is('name')).flatMap((filter) => filter.get('values').items);
    const what = pattern ? `whose name matches \`${pattern.written}\`` : 'that matches';
    report(owners, `${owners} is not set: anybody can publish an image ${what}, and be chosen.`, pattern ? [pattern] : []);
  },
});
