import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

/** Parameters of OAuth requests that are no secrets, however they are marked. https://www.rfc-editor.org/rfc/rfc6749#section-11.2.2 */
const OPEN_PARAMETERS = ['grant_type', 'response_type', 'scope', 'client_id', 'redirect_uri', 'audience', 'resource'];

export default definePolicy({
  id: 'events/connection-secrets-not-plaintext',
  title: 'EventBridge connections keep credentials out of templates',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Events::Connection',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(connection, report) {
    const authentication = connection.get('AuthParameters');
    const oauth = authentication.get('OAuthParameters');
    reportWrittenSecret(authentication.get('BasicAuthParameters').get('Password'), report);
    reportWrittenSecret(authentication.get('ApiKeyAuthParameters').get('ApiKeyValue'), report);
    reportWrittenSecret(oauth.get('ClientParameters').get('ClientSecret'), report);
    for (const parameters of [authentication.get('InvocationHttpParameters'), oauth.get('OAuthHttpParameters')]) {
      const all = [parameters.get('BodyParameters'), parameters.get('HeaderParameters'), parameters.get('QueryStringParameters')];
      for (const { items } of all) {
        for (const parameter of items) {
          if (parameter.get('IsValueSecret').is(true) && !parameter.get('Key').isOneOf(OPEN_PARAMETERS)) reportWrittenSecret(parameter.get('Value'), report);
        }
      }
    }
  },
});
