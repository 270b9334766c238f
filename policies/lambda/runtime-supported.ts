import { definePolicy } from '../../src/policy/index.js';

/**
 * Runtimes that AWS has deprecated, and when. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 * Dates up to November 2026. Left out until their date is confirmed: the runtimes on Amazon Linux 2 (java8.al2, java11, java17, provided.al2).
 */
const DEPRECATED: ReadonlyMap<string, string> = new Map([
  ['dotnet8', '2026-11-10'],
  ['python3.10', '2026-10-31'],
  ['nodejs20.x', '2026-04-30'],
  ['ruby3.2', '2026-03-31'],
  ['python3.9', '2025-12-15'],
  ['nodejs18.x', '2025-09-01'],
  ['dotnet6', '2024-12-20'],
  ['python3.8', '2024-10-14'],
  ['nodejs16.x', '2024-06-12'],
  ['dotnet7', '2024-05-14'],
  ['java8', '2024-01-08'],
  ['go1.x', '2024-01-08'],
  ['provided', '2024-01-08'],
  ['ruby2.7', '2023-12-07'],
  ['nodejs14.x', '2023-12-04'],
  ['python3.7', '2023-12-04'],
  ['dotnetcore3.1', '2023-04-03'],
  ['nodejs12.x', '2023-03-31'],
  ['python3.6', '2022-07-18'],
  ['dotnet5.0', '2022-05-10'],
  ['dotnetcore2.1', '2022-01-05'],
  ['nodejs10.x', '2021-07-30'],
  ['ruby2.5', '2021-07-30'],
  ['python2.7', '2021-07-15'],
  ['nodejs8.10', '2020-03-06'],
  ['nodejs4.3', '2020-03-05'],
  ['nodejs6.10', '2019-08-12'],
  ['dotnetcore1.0', '2019-06-27'],
  ['dotnetcore2.0', '2019-05-30'],
  ['nodejs4.3-edge', '2019-04-30'],
  ['nodejs', '2016-08-30'],
]);

export default definePolicy({
  id: 'lambda/runtime-supported',
  title: 'Lambda functions run on a supported runtime',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::Lambda::Function',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
    'aws-fsbp': ['Lambda.2'],
  },
  partialAliases: { checkov: ['CKV_AWS_363'] },
  check(lambda, report) {
    const runtime = lambda.get('Runtime');
    if (!runtime.satisfies('is deprecated', (name) => DEPRECATED.has(name))) return;
    const since = runtime.isLiteral ? DEPRECATED.get(runtime.text) : undefined;
    report(runtime, `${runtime} is deprecated${since === undefined ? '' : ` since ${since}`}: AWS no longer patches it.`);
  },
});
