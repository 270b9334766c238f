import { definePolicy } from '../../src/policy/index.js';

/** On the user's own machine nobody listens in. https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html */
const IN_CLEAR = /^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i;

export default definePolicy({
  id: 'cognito/client-callback-https',
  title: 'Cognito app clients call back over HTTPS',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPoolClient',
  controls: {
    'nist-800-53-r5': ['SC-8'],
  },
  check(client, report) {
    for (const url of [...client.get('CallbackURLs').items, ...client.get('LogoutURLs').items, client.get('DefaultRedirectURI')]) {
      if (url.matches(IN_CLEAR)) report(url, `${url} is \`${url.text}\`: whoever listens on the way to it reads the code or the tokens.`);
      else if (url.includes('*')) report(url, `${url} is \`${url.text}\`: Cognito compares it as it is written, so that no page matches it.`);
    }
  },
});
