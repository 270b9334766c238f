import { definePolicy } from '../../src/policy/index.js';

/** AWS makes no images on Amazon Linux 2 since 26 November 2025. https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html */
const ENDED = ['AL2_x86_64', 'AL2_x86_64_GPU', 'AL2_ARM_64'];

export default definePolicy({
  id: 'eks/nodegroup-ami-supported',
  title: 'EKS node groups use a supported AMI family',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EKS::Nodegroup',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  check(nodes, report) {
    const family = nodes.get('AmiType');
    if (family.isOneOf(ENDED)) report(family, `${family} is \`${family.text}\`, for which AWS makes no images since November 2025: new holes stay open.`);
  },
});
