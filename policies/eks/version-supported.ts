import { definePolicy } from '../../src/policy/index.js';

/**
 * When standard support of a version of Kubernetes ended (1.minor). Dates up to November 2026; 1.34 follows on 2026-12-02.
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html#kubernetes-release-calendar
 */
const ENDED: ReadonlyMap<number, string> = new Map([
  [33, '2026-07-29'],
  [32, '2026-03-23'],
  [31, '2025-11-26'],
  [30, '2025-07-23'],
  [29, '2025-03-23'],
  [28, '2024-11-26'],
  [27, '2024-07-24'],
  [26, '2024-06-11'],
  [25, '2024-05-01'],
  [24, '2024-01-31'],
  [23, '2023-10-11'],
]);
const NEWEST_ENDED = Math.max(...ENDED.keys());

/** The minor of `1.33`. YAML reads 1.30 as the number 1.3, which no cluster has had since 2018: that is 1.30. */
function minorOf(version: string): number | undefined {
  const minor = /^1\.(\d{1,3})$/.exec(version.trim())?.[1];
  return minor === undefined ? undefined : Number(minor);
}

export default definePolicy({
  id: 'eks/version-supported',
  title: 'EKS runs a Kubernetes version in standard support',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::EKS::Cluster', 'AWS::EKS::Nodegroup'],
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
    'aws-fsbp': ['EKS.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_339'],
  },
  check(resource, report) {
    const version = resource.get('Version');
    if (!version.satisfies('is out of standard support', (text) => (minorOf(text) ?? Infinity) <= NEWEST_ENDED)) return;
    const ended = version.isLiteral ? ENDED.get(minorOf(version.text) ?? 0) : undefined;
    const since = ended === undefined ? '' : ` since ${ended}`;
    report(version, `${version} is out of standard support${since}: Kubernetes no longer patches it, and AWS only for a surcharge, for a year.`);
  },
});
