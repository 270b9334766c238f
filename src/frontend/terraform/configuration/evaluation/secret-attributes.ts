import type { ResourceDeclaration } from '../resource-declaration.js';

/** Attributes of data sources that their providers mark as sensitive. https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const SECRET_DATA: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_ecr_authorization_token', ['authorization_token', 'password']],
  ['aws_eks_cluster_auth', ['token']],
  ['aws_kms_secrets', ['plaintext']],
  ['aws_secretsmanager_random_password', ['random_password']],
  ['aws_secretsmanager_secret_version', ['secret_string', 'secret_binary']],
  ['aws_ssm_parameter', ['value']],
  ['aws_ssm_parameters_by_path', ['values']],
  ['vault_generic_secret', ['data', 'data_json']],
  ['vault_kv_secret', ['data', 'data_json']],
  ['vault_kv_secret_v2', ['data', 'data_json']],
]);

/** Whether what a provider fills in is a secret from outside: never a literal in the configuration. What is ephemeral is not kept either. */
export function isSecretAttribute({ mode, type }: ResourceDeclaration, name: string): boolean {
  return mode === 'ephemeral' || (mode === 'data' && SECRET_DATA.get(type)?.includes(name) === true);
}
