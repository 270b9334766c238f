import { credentialShapeIn, definePolicy, withoutPlaceholders } from '../../src/policy/index.js';
import type { Subject } from '../../src/policy/index.js';

/** Whether it is, or has in it, what only some may know: a NoEcho parameter, a secret that is fetched, the secret half of an access key. */
function isConfidential(value: Subject['value']): boolean {
  switch (value.kind) {
    case 'literal':
      return value.sensitive === true;
    case 'unknown':
      return value.secret === true;
    case 'reference':
      return value.attribute === 'SecretAccessKey';
    case 'concat':
      return value.parts.some(isConfidential);
    case 'list':
    case 'map':
    case 'choice':
    case 'absent':
      return false;
  }
}

export default definePolicy({
  id: 'cloudformation/no-secrets-in-outputs',
  title: 'Outputs do not reveal secrets',
  area: 'application',
  severity: 'high',
  resource: 'Nearside::Output',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(output, report) {
    const value = output.get('Value');
    if (isConfidential(value.value)) {
      report(value, `${value} is a secret: whoever may describe the stack can read it.`);
      return;
    }
    const credential = credentialShapeIn(withoutPlaceholders(value.written));
    if (credential !== undefined) report(value, `${value} holds ${credential}: whoever can read the code or describe the stack can use it.`);
  },
});
