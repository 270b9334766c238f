import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofilecredentials.html */
const SECRETS: ReadonlySet<string> = new Set([
  ...['AccessToken', 'ApiKey', 'ApiSecretKey', 'ApiToken', 'ApplicationKey', 'AuthCode', 'ClientSecret', 'Datakey', 'JwtToken', 'Password'],
  ...['RefreshToken', 'SecretAccessKey', 'SecretKey'],
]);

/** The credentials of a connector, whose shape each connector has for itself; those of a custom one have names of its own. */
function secretsIn(credentials: JsonProperty): readonly JsonProperty[] {
  if (!credentials.isMap) return [];
  return credentials.keys.flatMap((key) => {
    const inner = credentials.get(key);
    if (key === 'CredentialsMap') return inner.keys.map((name) => inner.get(name));
    return inner.isMap ? secretsIn(inner) : SECRETS.has(key) ? [inner] : [];
  });
}

export default definePolicy({
  id: 'appflow/connector-secrets-not-plaintext',
  title: 'AppFlow connector profiles keep credentials out of templates',
  area: 'application',
  severity: 'high',
  resource: 'AWS::AppFlow::ConnectorProfile',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(profile, report) {
    const credentials = profile.properties.get('ConnectorProfileConfig').get('ConnectorProfileCredentials');
    for (const secret of secretsIn(credentials)) reportWrittenSecret(secret, report);
  },
});
