import { definePolicy } from '../../src/policy/index.js';

/**
 * Parts of platforms, and since when their makers support them no longer: then AWS retires the platform branch. Dates up to November 2026.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html
 * Left out until AWS's dates are confirmed: all branches on Amazon Linux 2.
 */
const ENDED: ReadonlyMap<string, string> = new Map([
  ['.NET 6', '2024-11-12'], ['.NET 8', '2026-11-10'],
  ['Node.js 10', '2021-04-30'], ['Node.js 12', '2022-04-30'], ['Node.js 14', '2023-04-30'], ['Node.js 16', '2023-09-11'], ['Node.js 18', '2025-04-30'],
  ['Node.js 20', '2026-04-30'],
  ['PHP 7.2', '2020-11-30'], ['PHP 7.3', '2021-12-06'], ['PHP 7.4', '2022-11-28'], ['PHP 8.0', '2023-11-26'], ['PHP 8.1', '2025-12-31'],
  ['Python 3.6', '2021-12-23'], ['Python 3.7', '2023-06-27'], ['Python 3.8', '2024-10-07'], ['Python 3.9', '2025-10-31'],
  ['Ruby 2.5', '2021-03-31'], ['Ruby 2.6', '2022-04-12'], ['Ruby 2.7', '2023-03-31'], ['Ruby 3.0', '2024-04-23'], ['Ruby 3.1', '2025-03-26'],
  ['Ruby 3.2', '2026-03-31'],
  ['Tomcat 7', '2021-03-31'], ['Tomcat 8.5', '2024-03-31'],
  ['Windows Server 2008', '2020-01-14'], ['Windows Server 2012', '2023-10-10'],
]);

/** Amazon Linux of a year before 2023 is the first one. https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.migration-al.FAQ.html */
const FIRST_AMAZON_LINUX = /Amazon Linux 20(1\d|2[0-2])\b/;
const PART = /(?:\.NET|Node\.js|PHP|Python|Ruby|Tomcat) \d+(?:\.\d+)?|Windows Server (?:Core )?20\d\d/g;

/** `Node.js 18, out of support since 2025-04-30`, of a name or an ARN of a platform. */
function endOf(platform: string): string | undefined {
  if (FIRST_AMAZON_LINUX.test(platform)) return 'the first Amazon Linux, retired on 2022-07-18';
  const part = (platform.match(PART) ?? []).map((name) => name.replace('Core ', '')).find((name) => ENDED.has(name));
  return part === undefined ? undefined : `${part}, out of support since ${ENDED.get(part) ?? ''}`;
}

export default definePolicy({
  id: 'elasticbeanstalk/platform-supported',
  title: 'Elastic Beanstalk runs a supported platform',
  area: 'infrastructure',
  severity: 'medium',
  resource: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
  },
  check(resource, report) {
    for (const platform of [resource.get('SolutionStackName'), resource.get('PlatformArn')]) {
      if (!platform.satisfies('is out of support', (name) => endOf(name) !== undefined)) continue;
      const what = platform.isLiteral ? endOf(platform.text) : undefined;
      report(platform, `${platform} is ${what ?? 'a platform that is out of support'}: AWS patches it no longer.`);
    }
  },
});
