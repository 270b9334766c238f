import { credentialIn, definePolicy, isWrittenSecret } from '../../src/policy/index.js';

/** Values that somebody fills in later. */
const PLACEHOLDER = /^(|-|\*+|x+|n\/?a|null|none|empty|todo|tbd|dummy|example|initial|default|placeholder|<.*>|(change|replace|update|fill|to_?be|your).*)$/i;

export default definePolicy({
  id: 'ssm/parameter-no-plaintext-secret',
  title: 'Parameter Store values hold no secret in plain text',
  area: 'application',
  severity: 'high',
  resource: 'AWS::SSM::Parameter',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    checkov: ['CKV_AWS_384'],
  },
  check(parameter, report) {
    const value = parameter.get('Value');
    if (value.isSecret || value.matches(PLACEHOLDER)) return;
    const credential = credentialIn(value.written);
    if (credential !== undefined) {
      report(value, `${value} holds ${credential}: it stands in clear in the code.`);
      return;
    }
    const type = parameter.get('Type');
    if (type.is('SecureString')) {
      if (value.isLiteral) report(value, `${value} is written out, although the parameter is a \`SecureString\`: whoever can read the code knows it.`);
      return;
    }
    const name = parameter.get('Name').written.split('/').at(-1) ?? '';
    if (isWrittenSecret(name, value.written)) report(value, `${value} of \`${name}\` is written out: it stands in clear here and in the Parameter Store.`);
  },
});
