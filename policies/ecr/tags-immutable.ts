import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/tags-immutable',
  title: 'ECR image tags cannot be overwritten',
  area: 'infrastructure',
  severity: 'medium',
  resource: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  controls: {
    'pci-dss-4.0.1': ['6.5.1'],
    'nist-800-53-r5': ['CM-3', 'SI-7'],
    'aws-fsbp': ['ECR.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_51'],
    terrascan: ['AC_AWS_0447'],
    trivy: ['AWS-0031'],
  },
  check(repository, report) {
    const mutability = repository.properties.get('ImageTagMutability');
    if (mutability.is('IMMUTABLE_WITH_EXCLUSION')) {
      const filters = repository.properties.get('ImageTagMutabilityExclusionFilters').items;
      const everything = filters.map((filter) => filter.get('ImageTagMutabilityExclusionFilterValue')).find((pattern) => pattern.matches(/^\*+$/));
      if (everything) report(everything, `${everything} excludes every tag: all of them can be overwritten.`);
    } else if (!mutability.is('IMMUTABLE')) {
      const state = mutability.exists ? 'not `IMMUTABLE`' : "not set, and AWS's default is `MUTABLE`";
      report(mutability, `${mutability} is ${state}: a tag can be moved to another image.`);
    }
  },
});
