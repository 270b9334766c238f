import { definePolicy, wildcardMatches } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Repository = ResourceNode<ResourceTypes['AWS::ECR::Repository']>;

/** A filter without `*` stands for all names that contain it. https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-filters.html */
function covers(filter: string, name: string): boolean {
  return filter.includes('*') ? wildcardMatches(filter, name) : name.includes(filter);
}

/** Whether the registry scans the repository by itself: on each push, or continuously. */
function isScannedByRegistry(repository: Repository): boolean {
  const name = repository.get('RepositoryName');
  const rules = repository.all('AWS::ECR::RegistryScanningConfiguration').flatMap((registry) => registry.get('Rules').items);
  const filters = rules
    .filter((rule) => rule.get('ScanFrequency').isOneOf(['SCAN_ON_PUSH', 'CONTINUOUS_SCAN']))
    .flatMap((rule) => rule.get('RepositoryFilters').items.map((one) => one.get('Filter')));
  return filters.some((filter) => filter.is('*') || (name.isLiteral && filter.satisfies('covers the repository', (text) => covers(text, name.text))));
}

export default definePolicy({
  id: 'ecr/scan-on-push',
  title: 'ECR scans images when they are pushed',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::ECR::Repository',
  controls: {
    'pci-dss-4.0.1': ['6.3.1', '11.3.1'],
    hipaa: ['164.308(a)(1)(ii)(A)'],
    'nist-800-53-r5': ['RA-5'],
    'aws-fsbp': ['ECR.1'],
  },
  aliases: {
    cfn_nag: ['W79'],
    checkov: ['CKV_AWS_163'],
    guard: ['ECR_REPO_SCAN_ON_PUSH'],
    terrascan: ['AC_AWS_0083'],
    trivy: ['AWS-0030'],
  },
  check(repository, report) {
    const scan = repository.get('ImageScanningConfiguration').get('ScanOnPush');
    if (scan.is(true) || isScannedByRegistry(repository)) return;
    report(scan, `${scan} is ${scan.exists ? 'not true' : 'not set'}, and no registry configuration covers the repository: images are not scanned.`);
  },
});
