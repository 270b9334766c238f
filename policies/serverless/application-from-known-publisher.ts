import { definePolicy } from '../../src/policy/index.js';

/**
 * Accounts in which AWS publishes: samples, rotation of secrets (also in China and GovCloud), connectors of Athena, Powertools.
 * https://serverlessrepo.aws.amazon.com/applications
 */
const AWS_ACCOUNTS = ['077246666028', '297356227824', '193023089310', '023102451235', '292169987271', '057560766410'];
const PUBLISHER = /^arn:[^:]*:serverlessrepo:[^:]*:(\d{12}):/;

export default definePolicy({
  id: 'serverless/application-from-known-publisher',
  title: 'SAM nested applications come from a known publisher',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::Serverless::Application', 'AWS::CloudFormation::Stack'],
  controls: {
    'nist-800-53-r5': ['SR-3'],
  },
  parameters: { publishers: AWS_ACCOUNTS },
  check(resource, report, { publishers }) {
    const location = resource.properties.get('Location');
    // SAM makes a stack of it, and keeps the application and its version as tags.
    const tag = resource.properties.get('Tags').items.find((item) => item.get('Key').is('serverlessrepo:applicationId'));
    const application = tag?.get('Value') ?? location.get('ApplicationId');
    const account = PUBLISHER.exec(application.written)?.[1];
    if (account === undefined) return;
    if (!publishers.includes(account)) {
      report(application, `${application} is published by the account \`${account}\`, which is not among the known ones: its template and code run here.`);
      return;
    }
    const version = location.get('SemanticVersion');
    if (!tag && !version.exists) report(version, `${version} is not set: each deployment takes whatever the publisher made last.`);
  },
});
