import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/ami-block-public-access',
  title: 'Public sharing of AMIs is blocked',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'aws_ec2_image_block_public_access',
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(block, report) {
    const state = block.get('state');
    if (!state.is('block-new-sharing')) report(state, `${state} is not \`block-new-sharing\`: one call makes an image of the account public.`);
  },
});
