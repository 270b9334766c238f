import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/no-force-delete',
  title: 'ECR repositories are not deleted together with their images',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ECR::Repository',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(repository, report) {
    const emptied = repository.get('EmptyOnDelete');
    if (emptied.is(true)) report(emptied, `${emptied} is true: the repository is deleted with all of its images.`);
  },
});
