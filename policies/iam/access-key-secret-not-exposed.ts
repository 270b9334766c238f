import { definePolicy, mentionIn } from '../../src/policy/index.js';
import type { JsonProperty, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type AccessKey = ResourceNode<ResourceTypes['AWS::IAM::AccessKey']>;

/** How to find in `property` of resources of `type` what mentions an access key. */
function holders<R extends keyof ResourceTypes>(type: R, property: keyof ResourceTypes[R] & string): (key: AccessKey) => readonly JsonProperty[] {
  return (key) => key.candidates(type, property).map((node) => node.properties.get(property));
}

/** Where whoever may describe a resource reads the value. */
const IN_CLEAR = [
  holders('AWS::Amplify::App', 'EnvironmentVariables'),
  holders('AWS::AutoScaling::LaunchConfiguration', 'UserData'),
  holders('AWS::Batch::JobDefinition', 'ContainerProperties'),
  holders('AWS::CodeBuild::Project', 'Environment'),
  holders('AWS::EC2::Instance', 'UserData'),
  holders('AWS::EC2::LaunchTemplate', 'LaunchTemplateData'),
  holders('AWS::ECS::TaskDefinition', 'ContainerDefinitions'),
  holders('AWS::ElasticBeanstalk::Environment', 'OptionSettings'),
  holders('AWS::Glue::Job', 'DefaultArguments'),
  holders('AWS::Lambda::Function', 'Environment'),
  holders('AWS::SSM::Parameter', 'Value'),
  holders('AWS::StepFunctions::StateMachine', 'DefinitionString'),
  holders('AWS::StepFunctions::StateMachine', 'DefinitionSubstitutions'),
];

export default definePolicy({
  id: 'iam/access-key-secret-not-exposed',
  title: 'Access key secrets are not written out in plain text',
  area: 'application',
  severity: 'high',
  resource: 'AWS::IAM::AccessKey',
  controls: {
    'pci-dss-4.0.1': ['8.3.2', '8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    'nist-800-53-r5': ['IA-5(7)', 'IA-5(6)'],
  },
  check(key, report) {
    for (const property of IN_CLEAR.flatMap((find) => find(key))) {
      const secret = mentionIn(property, key, 'SecretAccessKey');
      const type = secret?.owner.as('AWS::SSM::Parameter')?.get('Type');
      if (!secret || type?.is('SecureString')) continue;
      report(secret, `${secret} holds the secret of \`${key.address}\`: whoever can describe \`${secret.owner.address}\` has the user's permissions.`, [key]);
    }
  },
});
