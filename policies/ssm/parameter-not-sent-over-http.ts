import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty, ScalarProperty } from '../../src/policy/index.js';

/** Attributes that are secrets, by the type of the resource. https://registry.terraform.io/browse/providers */
const SECRETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_db_instance', ['password']],
  ['aws_iam_access_key', ['secret', 'ses_smtp_password_v4']],
  ['aws_rds_cluster', ['master_password']],
  ['aws_secretsmanager_secret_version', ['secret_string', 'secret_binary']],
  ['aws_ssm_parameter', ['value', 'value_wo']],
  ['random_password', ['result', 'bcrypt_hash']],
  ['tls_private_key', ['private_key_openssh', 'private_key_pem', 'private_key_pem_pkcs8']],
]);

/** Whether an attribute of another resource is a secret; of parameters, where their type says so. */
function isSecretOfResource(mention: ScalarProperty<string>): boolean {
  const resource = mention.target();
  const { value } = mention;
  const attribute = value.kind === 'reference' ? (value.attribute ?? '') : '';
  if (!resource || !SECRETS.get(resource.resource.sourceType)?.includes(attribute)) return false;
  return resource.as('AWS::SSM::Parameter')?.get('Type').is('SecureString') ?? true;
}

/** Data sources of secrets, and variables that are marked as sensitive. */
function isFilledIn(part: JsonProperty): boolean {
  const { value } = part;
  const parts = value.kind === 'concat' ? value.parts : [value];
  return part.isSecret || parts.some((one) => one.kind === 'literal' && one.sensitive === true);
}

export default definePolicy({
  id: 'ssm/parameter-not-sent-over-http',
  title: 'Secret values are not put into Terraform http requests',
  area: 'application',
  severity: 'high',
  pack: 'all',
  resource: 'Nearside::HttpRequest',
  controls: {
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    trivy: ['AWS-0134'],
    checkov: ['CKV2_AWS_36'],
  },
  check(request, report) {
    const consequence = 'each plan sends it there, and who runs the server or reads its logs has it';
    const mention = request.get('mentions').items.find(isSecretOfResource);
    if (mention) {
      report(mention, `The request holds the secret of \`${mention.target()?.address ?? ''}\`: ${consequence}.`);
      return;
    }
    const { properties } = request;
    const headers = properties.get('request_headers');
    const parts = [properties.get('url'), properties.get('request_body'), ...(headers.isMap ? headers.keys.map((name) => headers.get(name)) : [])];
    const secret = parts.find(isFilledIn);
    if (secret) report(secret, `${secret} holds a secret: ${consequence}.`);
  },
});
