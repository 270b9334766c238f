import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

/** Fields of a database secret that are no secrets. https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html */
const OPEN_FIELDS: ReadonlySet<string> = new Set(
  [
    ...['username', 'user', 'host', 'hostname', 'port', 'engine', 'dbname', 'database', 'dbinstanceidentifier', 'dbclusteridentifier', 'masterarn'],
    ...['clientid', 'client_id', 'region', 'url'],
  ],
);

/** `<password>`, to be filled in after deployment. */
const PLACEHOLDER = /^<.*>$/;

export default definePolicy({
  id: 'secretsmanager/secret-value-not-plaintext',
  title: 'Secrets get their value from a generator or a secure input',
  area: 'application',
  severity: 'high',
  resource: 'AWS::SecretsManager::Secret',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(secret, report) {
    const value = secret.get('SecretString');
    const fields = secret.properties.get('SecretString');
    if (!fields.isMap) {
      reportWrittenSecret(value, report);
      return;
    }
    for (const name of fields.keys.filter((key) => !OPEN_FIELDS.has(key.toLowerCase()))) {
      const field = fields.get(name);
      if (field.isSecret || !field.isLiteral || field.isMap || field.isList || field.is('') || field.matches(PLACEHOLDER)) continue;
      report(value, `${value} holds \`${name}\` in clear: whoever can read the code or the state of the deployment knows it.`);
    }
  },
});
