import { definePolicy } from '../../src/policy/index.js';

/** The newest runtime of each language that is known here. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html */
const NEWEST: Readonly<Record<string, string>> = {
  dotnet: 'dotnet10',
  dotnetcore: 'dotnet10',
  java: 'java25',
  nodejs: 'nodejs24.x',
  python: 'python3.14',
  ruby: 'ruby3.4',
};

/** `nodejs22.x`, `python3.9`, `java8.al2`, `nodejs4.3-edge`: language, major and minor version. */
const RUNTIME = /^(?<language>[a-z]+)(?<major>\d*)(?:\.(?<minor>\d+))?/;

/** The runtime that has come after `name`; undefined for the newest one, for newer ones than are known here, and for runtimes without a language. */
function newerThan(name: string): string | undefined {
  const { language = '', major, minor } = RUNTIME.exec(name)?.groups ?? {};
  const newest = Object.hasOwn(NEWEST, language) ? NEWEST[language] : undefined;
  const latest = newest === undefined ? undefined : RUNTIME.exec(newest)?.groups;
  if (!latest) return undefined;
  const ahead = Number(latest['major']) - Number(major) || Number(latest['minor'] ?? 0) - Number(minor ?? 0);
  return language === 'dotnetcore' || ahead > 0 ? newest : undefined;
}

export default definePolicy({
  id: 'lambda/runtime-latest',
  title: 'Lambda functions run on the newest runtime of their language',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-L1', 'Serverless-LambdaLatestVersion'],
  },
  check(lambda, report) {
    const runtime = lambda.get('Runtime');
    if (!runtime.satisfies('is older than the newest one', (name) => newerThan(name) !== undefined)) return;
    report(runtime, `${runtime} is \`${runtime.text}\`, and \`${newerThan(runtime.text) ?? ''}\` is there: the older one is retired sooner.`);
  },
});
